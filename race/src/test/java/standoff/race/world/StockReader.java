package standoff.race.world;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Reads every field of a world that may change, and tells which have: `Nation.opacity`, `Pair.war`. The events, the
/// clock, the ending and who takes part are left out.
public final class StockReader {
    private static final Set<String> LEFT_OUT = Set.of(
            "World.step",
            "World.fourWeeksOver",
            "World.between",
            "World.watching",
            "World.ending",
            "World.endingNation",
            "Nation.stepsBehind");

    /// A place that may hold another value later.
    private record Place(String name, Object owner, Field field) {}

    private final List<Place> places = new ArrayList<>();
    private final List<Object> kept = new ArrayList<>();

    public StockReader(World world) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        visit(world, seen);
        for (int i = 0; i < world.size(); i++) visit(world.nation(i), seen);
        for (Pair pair : world.watching()) visit(pair, seen);
        for (Dyad dyad : world.between()) visit(dyad, seen);
    }

    private void visit(Object object, Set<Object> seen) {
        if (!seen.add(object)) return;
        for (Field field : object.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) continue;
            field.setAccessible(true);
            String name = object.getClass().getSimpleName() + "." + field.getName();
            Object value = get(field, object);
            boolean array = field.getType().isArray();
            boolean list = List.class.isAssignableFrom(field.getType());
            if (array && !field.getType().getComponentType().isPrimitive()) continue; // who takes part never changes
            boolean stock = !Modifier.isFinal(field.getModifiers()) || array || list;
            if (stock && !LEFT_OUT.contains(name)) places.add(new Place(name, object, field));
            if (value != null && !array && !list && inWorld(value)) visit(value, seen);
        }
    }

    private static boolean inWorld(Object value) {
        return value.getClass().getPackage() == World.class.getPackage()
                && !(value instanceof Events)
                && !value.getClass().isEnum()
                && !value.getClass().isRecord()
                && !value.getClass().isHidden();
    }

    private static Object get(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /// The names of all.
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Place place : places) names.add(place.name);
        return names;
    }

    /// Keeps the values of now.
    public void keep() {
        kept.clear();
        for (Place place : places) kept.add(copy(get(place.field, place.owner)));
    }

    /// The names of those that have another value than the ones kept.
    public Set<String> changed() {
        Set<String> changed = new TreeSet<>();
        for (int p = 0; p < places.size(); p++) {
            Place place = places.get(p);
            if (changed.contains(place.name)) continue;
            Object now = copy(get(place.field, place.owner));
            if (!Objects.equals(now, kept.get(p))) changed.add(place.name);
        }
        return changed;
    }

    private static Object copy(Object value) {
        if (value instanceof List<?> list) return List.copyOf(list);
        if (value == null || !value.getClass().isArray()) return value;
        if (value instanceof double[] numbers) {
            long hash = 1; // long histories: their bits, not their copies
            for (double number : numbers) hash = 31 * hash + Double.doubleToRawLongBits(number);
            return hash;
        }
        long hash = 1;
        for (int i = 0; i < Array.getLength(value); i++)
            hash = 31 * hash + Array.get(value, i).hashCode();
        return hash;
    }
}
