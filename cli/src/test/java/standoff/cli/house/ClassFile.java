package standoff.cli.house;

import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What a compiled class says of itself.
///
/// @param room the module it was compiled in
/// @param test whether it is a test class
/// @param name its full name, nested classes after `$`
/// @param uses the full names of the types it mentions anywhere: in code, signatures and annotations
/// @param calls the methods it calls, as `type.method`
record ClassFile(String room, boolean test, String name, Set<String> uses, Set<String> calls) {
    private static final Pattern IN_A_DESCRIPTOR = Pattern.compile("L(\\w+(?:/[\\w$-]+)+)[;<]");

    ClassFile {
        uses = Set.copyOf(uses);
        calls = Set.copyOf(calls);
    }

    /// All classes that are compiled in the rooms of a project.
    static List<ClassFile> all(Path project) throws IOException {
        List<ClassFile> files = new ArrayList<>();
        try (var rooms = Files.list(project)) {
            for (Path room : rooms.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList()) {
                files.addAll(
                        in(room.resolve("target/classes"), room.getFileName().toString(), false));
                files.addAll(in(
                        room.resolve("target/test-classes"), room.getFileName().toString(), true));
            }
        }
        return files;
    }

    String packageName() {
        return RoomPlan.packageName(name);
    }

    /// The name without the package and the classes around it; an anonymous class has a number for a name.
    String simpleName() {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    private static List<ClassFile> in(Path folder, String room, boolean test) throws IOException {
        List<ClassFile> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) return files;
        try (var found = Files.walk(folder)) {
            for (Path file : found.filter(path -> path.toString().endsWith(".class")
                            && !path.toString().contains("jmh_generated"))
                    .sorted()
                    .toList())
                files.add(read(room, test, java.lang.classfile.ClassFile.of().parse(file)));
        }
        return files;
    }

    private static ClassFile read(String room, boolean test, ClassModel model) {
        Set<String> uses = new TreeSet<>();
        Set<String> calls = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            switch (entry) {
                case ClassEntry type
                when !type.asInternalName().startsWith("[") -> uses.add(dotted(type.asInternalName()));
                case Utf8Entry text ->
                    IN_A_DESCRIPTOR
                            .matcher(text.stringValue())
                            .results()
                            .forEach(found -> uses.add(dotted(found.group(1))));
                case MethodRefEntry method ->
                    calls.add(dotted(method.owner().asInternalName()) + "."
                            + method.name().stringValue());
                default -> {} // numbers, names and the like mention no type
            }
        }
        return new ClassFile(room, test, dotted(model.thisClass().asInternalName()), uses, calls);
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }
}
