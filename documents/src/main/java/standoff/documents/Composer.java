package standoff.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Builds the tree of one document from the parser's events, and refuses what is YAML but not for us. Reads
/// events one by one, so that a limit stops the parser where it is exceeded; a tree is built by recursion no
/// deeper than [#DEPTH].
final class Composer {
    static final int DEPTH = 50;
    /// The greatest number of values of a tree, with every alias written out.
    static final int NODES = 200_000;

    private static final int LONGEST_SCALAR = 20_000;
    private static final int LONGEST_KEY = 200;
    /// The parser copies what is left of its buffer at every refill; long lines in a small one cost seconds.
    private static final int BUFFER = 1 << 16;

    private final String file;
    private final Iterator<Event> events;
    private final Problems problems = new Problems();
    private final Aliases aliases = new Aliases();
    private Event last = new StreamStartEvent();
    private int nodes;

    private Composer(String file, String text) {
        this.file = file;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(BoundedText.LIMIT + 1)
                .setBufferSize(BUFFER)
                .setVersionFunction(version -> version)
                .build();
        events = new Parse(settings).parseString(text).iterator();
    }

    /// The mapping that the document `text` consists of.
    static Mapping compose(String file, String text) {
        Node root = composeAny(file, text);
        if (root instanceof Mapping mapping) return mapping;
        throw Problems.only(
                root.place(),
                "a mapping of keys to values at the top",
                root.described(),
                MessageText.colonMissing(root));
    }

    /// The node, of whatever kind, that the document `text` consists of.
    static Node composeAny(String file, String text) {
        Composer composer = new Composer(file, text);
        try {
            Node root = composer.document();
            composer.problems.throwIfAny();
            return root;
        } catch (MarkedYamlEngineException e) {
            throw composer.problems.and(SyntaxMessages.problem(file, e));
        } catch (YamlEngineException e) {
            String complaint = MessageText.shortened(String.valueOf(e.getMessage()));
            throw composer.problems.and(Problem.at(Place.of(file), "", "YAML 1.2", complaint, ""));
        }
    }

    private Node document() {
        Event first = next();
        while (first.getEventId() != Event.ID.DocumentStart) {
            if (first.getEventId() == Event.ID.StreamEnd)
                throw fatal(Place.of(file), "a mapping of keys to values", "an empty file", "");
            first = next();
        }
        refuseVersion((DocumentStartEvent) first);
        Node root = node(next(), 1);
        next();
        Event after = next();
        if (after.getEventId() != Event.ID.StreamEnd)
            throw fatal(place(after), "one document in a file", "a second document", "Put it into a file of its own.");
        return root;
    }

    private void refuseVersion(DocumentStartEvent start) {
        Optional<SpecVersion> version = start.getSpecVersion();
        if (version.filter(v -> v.getMajor() != 1 || v.getMinor() != 2).isEmpty()) return;
        String found = "%YAML " + version.get().getMajor() + "." + version.get().getMinor();
        refuse(place(start), "YAML 1.2", found, "Delete the directive.");
    }

    /// The next event. The parser fails on some texts (an escape cut off by the end of the file, as of version
    /// 3.2) by other exceptions than its own.
    private Event next() {
        try {
            last = events.next();
            return last;
        } catch (YamlEngineException e) {
            throw e;
        } catch (RuntimeException e) {
            Place behind = last.getEndMark().map(m -> place(file, m)).orElse(Place.of(file));
            throw fatal(behind, "YAML 1.2", "a text behind this that ends in the middle", "Is a quote not closed?");
        }
    }

    private Node node(Event event, int depth) {
        if (event instanceof AliasEvent alias) return copied(alias);
        Place place = place(event);
        if (depth > DEPTH) throw fatal(place, "at most " + DEPTH + " levels of nesting", "a deeper one", "");
        count(1, place);
        int before = nodes;
        Optional<String> anchor = event instanceof NodeEvent n ? n.getAnchor().map(Anchor::getValue) : Optional.empty();
        anchor.ifPresent(aliases::open);
        Node built = switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, place);
            case SequenceStart -> sequence((CollectionStartEvent) event, place, depth);
            case MappingStart -> mapping((CollectionStartEvent) event, place, depth);
            default -> throw new IllegalStateException("the parser gave " + event + " where a node begins");
        };
        anchor.ifPresent(a -> aliases.close(a, built, nodes - before + 1));
        return built;
    }

    private Node copied(AliasEvent event) {
        String anchor = event.getAlias().getValue();
        Place place = place(event);
        if (aliases.isInside(anchor))
            throw fatal(
                    place,
                    "a finite document",
                    "the alias *" + MessageText.shortened(anchor) + " inside of itself",
                    "");
        if (aliases.isOneTooMany())
            throw fatal(place, "at most " + Aliases.LIMIT + " aliases", "more", "Use extends: or write it out.");
        count(aliases.size(anchor), place);
        Node node = aliases.get(anchor);
        if (node != null) return node;
        refuse(place, "an anchor &" + MessageText.shortened(anchor) + " above", "no such anchor", aliases.near(anchor));
        return new Scalar(place, "", false);
    }

    private Scalar scalar(ScalarEvent event, Place place) {
        refuseTag(event.getTag(), place);
        int length = event.getValue().length();
        if (length > LONGEST_SCALAR)
            refuse(
                    place,
                    "a value of at most " + LONGEST_SCALAR + " characters",
                    length + " characters",
                    "Is a closing quote missing?");
        else if (!CharacterCheck.isClean(event.getValue()))
            refuse(place, "printable text", "the text \"" + MessageText.shortened(event.getValue()) + "\"", "");
        return new Scalar(place, event.getValue(), !event.isPlain());
    }

    private Sequence sequence(CollectionStartEvent start, Place place, int depth) {
        refuseTag(start.getTag(), place);
        List<Node> items = new ArrayList<>();
        for (Event next = next(); next.getEventId() != Event.ID.SequenceEnd; next = next())
            items.add(node(next, depth + 1));
        return new Sequence(place, items);
    }

    private Mapping mapping(CollectionStartEvent start, Place place, int depth) {
        refuseTag(start.getTag(), place);
        List<Mapping.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event next = next(); next.getEventId() != Event.ID.MappingEnd; next = next()) {
            Node key = node(next, depth + 1);
            Node value = node(next(), depth + 1);
            if (isKey(key) && key instanceof Scalar name && isNew(name, seen))
                entries.add(new Mapping.Entry(name, value));
        }
        return new Mapping(place, entries);
    }

    private boolean isKey(Node node) {
        if (!(node instanceof Scalar key)) {
            refuse(node.place(), "a word as key", node.described(), "");
            return false;
        }
        boolean fine = !key.text().isBlank()
                && key.text().length() <= LONGEST_KEY
                && key.text().indexOf('\n') < 0;
        if (!fine) refuse(key.place(), "a key of 1 to " + LONGEST_KEY + " characters on a line", key.described(), "");
        return fine;
    }

    private boolean isNew(Scalar key, Map<String, Place> seen) {
        Place earlier = seen.putIfAbsent(key.text(), key.place());
        if (earlier != null)
            problems.add(
                    key.place(),
                    MessageText.shortened(key.text()),
                    "each key once",
                    "the key a second time (first in line " + earlier.line() + ")",
                    "Delete one of the two.");
        return earlier == null;
    }

    private void refuseTag(Optional<String> tag, Place place) {
        tag.map(t -> MessageText.shortened(t.replace("tag:yaml.org,2002:", "!!")))
                .ifPresent(t -> refuse(place, "a value without a tag", t, "Delete the tag."));
    }

    private void count(int more, Place place) {
        nodes += more;
        if (nodes > NODES) throw fatal(place, "at most " + NODES + " values once aliases are written out", "more", "");
    }

    /// Notes a problem after which reading can go on.
    private void refuse(Place place, String expected, String found, String suggestion) {
        problems.add(place, "", expected, found, suggestion);
    }

    /// Notes a problem at which reading ends.
    private InvalidDocument fatal(Place place, String expected, String found, String suggestion) {
        return problems.and(Problem.at(place, "", expected, found, suggestion));
    }

    private Place place(Event event) {
        return event.getStartMark().map(m -> place(file, m)).orElse(Place.of(file));
    }

    static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
