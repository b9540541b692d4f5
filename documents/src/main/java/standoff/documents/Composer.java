package standoff.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Builds the tree of one document from the parser's events. Reads events one by one, so that a limit stops the
/// parser where it is exceeded; a tree is built by recursion no deeper than [#DEPTH].
final class Composer {
    static final int DEPTH = 50;
    static final int ALIASES = 50;
    /// Nodes of the tree after every alias was written out.
    static final int NODES = 200_000;

    static final int LONGEST_SCALAR = 20_000;
    static final int LONGEST_KEY = 200;

    private final String file;
    private final Iterator<Event> events;
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private final Map<Anchor, Integer> sizes = new HashMap<>();
    private final Set<Anchor> open = new HashSet<>();
    private int aliases;
    private int nodes;

    private Composer(String file, String text) {
        this.file = file;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(Intake.LIMIT + 1)
                .setBufferSize(1 << 16)
                .setVersionFunction(version -> version)
                .build();
        events = new Parse(settings).parseString(text).iterator();
    }

    /// The mapping that the document `text` consists of.
    static Mapping compose(String file, String text) {
        Node root = composeAny(file, text);
        if (root instanceof Mapping mapping) return mapping;
        throw Problems.only(
                root.place(), "a mapping of keys to values at the top", root.described(), Wording.colonMissing(root));
    }

    static Node composeAny(String file, String text) {
        try {
            return new Composer(file, text).document();
        } catch (MarkedYamlEngineException e) {
            throw Syntax.problem(file, e);
        } catch (YamlEngineException e) {
            throw Problems.only(Place.of(file), "YAML 1.2", Wording.shortened(String.valueOf(e.getMessage())), "");
        }
    }

    private Node document() {
        Event first = events.next();
        while (first.getEventId() != Event.ID.DocumentStart) {
            if (first.getEventId() == Event.ID.StreamEnd)
                throw Problems.only(Place.of(file), "a mapping of keys to values", "an empty file", "");
            first = events.next();
        }
        refuseVersion((DocumentStartEvent) first);
        Node root = node(events.next(), 1);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd)
            throw Problems.only(
                    place(after), "one document in a file", "a second document", "Put it into a file of its own.");
        return root;
    }

    private void refuseVersion(DocumentStartEvent start) {
        Optional<SpecVersion> version = start.getSpecVersion();
        if (version.filter(v -> v.getMajor() != 1 || v.getMinor() != 2).isPresent())
            throw Problems.only(
                    place(start),
                    "YAML 1.2",
                    "%YAML " + version.get().getMajor() + "." + version.get().getMinor(),
                    "Delete the directive.");
    }

    private Node node(Event event, int depth) {
        if (event instanceof AliasEvent alias) return copied(alias);
        Place place = place(event);
        if (depth > DEPTH) throw Problems.only(place, "at most " + DEPTH + " levels of nesting", "a deeper one", "");
        if (++nodes > NODES) throw tooManyNodes(place);
        int before = nodes;
        @Nullable Anchor anchor = event instanceof NodeEvent n ? n.getAnchor().orElse(null) : null;
        if (anchor != null) open.add(anchor);
        Node built = switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, place);
            case SequenceStart -> sequence((CollectionStartEvent) event, place, depth);
            case MappingStart -> mapping((CollectionStartEvent) event, place, depth);
            default -> throw new IllegalStateException("the parser gave " + event + " where a node begins");
        };
        if (anchor != null) {
            open.remove(anchor);
            anchors.put(anchor, built);
            sizes.put(anchor, nodes - before + 1);
        }
        return built;
    }

    private Node copied(AliasEvent event) {
        Anchor anchor = event.getAlias();
        Place place = place(event);
        if (open.contains(anchor))
            throw Problems.only(place, "a finite document", "the alias *" + anchor + " inside of itself", "");
        Node node = anchors.get(anchor);
        if (node == null)
            throw Problems.only(place, "an anchor &" + anchor + " above", "no such anchor", nearAnchor(anchor));
        if (++aliases > ALIASES)
            throw Problems.only(place, "at most " + ALIASES + " aliases", "more", "Use extends: or write it out.");
        nodes += sizes.getOrDefault(anchor, 1);
        if (nodes > NODES) throw tooManyNodes(place);
        return node;
    }

    private String nearAnchor(Anchor anchor) {
        return Near.to(
                        anchor.getValue(),
                        anchors.keySet().stream().map(Anchor::getValue).toList())
                .map(n -> "Did you mean *" + n + "?")
                .orElse("");
    }

    private static InvalidDocument tooManyNodes(Place place) {
        return Problems.only(place, "at most " + NODES + " values once aliases are written out", "more", "");
    }

    private Scalar scalar(ScalarEvent event, Place place) {
        refuseTag(event.getTag(), place);
        if (event.getValue().length() > LONGEST_SCALAR)
            throw Problems.only(
                    place,
                    "a value of at most " + LONGEST_SCALAR + " characters",
                    event.getValue().length() + " characters",
                    "Is a closing quote missing?");
        if (!Characters.isClean(event.getValue()))
            throw Problems.only(
                    place, "printable text", "the text \"" + Wording.shortened(event.getValue()) + "\"", "");
        return new Scalar(place, event.getValue(), !event.isPlain());
    }

    private Sequence sequence(CollectionStartEvent start, Place place, int depth) {
        refuseTag(start.getTag(), place);
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next())
            items.add(node(next, depth + 1));
        return new Sequence(place, items);
    }

    private Mapping mapping(CollectionStartEvent start, Place place, int depth) {
        refuseTag(start.getTag(), place);
        List<Mapping.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Scalar key = key(node(next, depth + 1));
            Place earlier = seen.putIfAbsent(key.text(), key.place());
            if (earlier != null)
                throw Problems.only(
                        key.place(),
                        Wording.shortened(key.text()),
                        "each key once",
                        "the key a second time (first in line " + earlier.line() + ")",
                        "Delete one of the two.");
            entries.add(new Mapping.Entry(key, node(events.next(), depth + 1)));
        }
        return new Mapping(place, entries);
    }

    private static Scalar key(Node node) {
        if (!(node instanceof Scalar key)) throw Problems.only(node.place(), "a word as key", node.described(), "");
        if (key.text().isBlank()
                || key.text().length() > LONGEST_KEY
                || key.text().indexOf('\n') >= 0)
            throw Problems.only(
                    key.place(), "a key of 1 to " + LONGEST_KEY + " characters on a line", key.described(), "");
        return key;
    }

    private static void refuseTag(Optional<String> tag, Place place) {
        if (tag.isPresent())
            throw Problems.only(
                    place,
                    "a value without a tag",
                    Wording.shortened(tag.get().replace("tag:yaml.org,2002:", "!!")),
                    "Delete the tag.");
    }

    private Place place(Event event) {
        return event.getStartMark().map(m -> place(file, m)).orElse(Place.of(file));
    }

    static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
