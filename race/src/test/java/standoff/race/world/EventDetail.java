package standoff.race.world;

/// The detail of an event, whatever its kind.
public final class EventDetail {
    private EventDetail() {}

    public static Object of(Events events, int event) {
        return switch (events.kind(event).detail()) {
            case NONE -> "-";
            case RUNG -> events.rung(event);
            case EFFORT -> events.effort(event);
            case OPTION -> events.option(event);
            case ORIGIN -> events.origin(event);
            case MEANS -> events.means(event);
            case DIRECTION -> events.raised(event) ? "up" : "down";
        };
    }
}
