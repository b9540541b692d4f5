package standoff.race.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a mechanism says of itself. Parameters, pages and tests follow from it.
///
/// Stocks are named by their class and field in this package, for example `Nation.opacity`.
///
/// @param name       how manifests and pages name it
/// @param parameters what may be stated about it
/// @param offSwitch  the switch that turns it off, if it has one
/// @param draws      what it draws random numbers for
/// @param events     what it makes happen
/// @param owns       the stocks that are its own: it alone sets them
/// @param asks       stocks of others that it has changed, by a method of the stock's own class that says how
public record MechanismDeclaration(
        String name,
        List<Parameter> parameters,
        Optional<Parameter> offSwitch,
        List<RandomPurpose> draws,
        List<EventKind> events,
        List<String> owns,
        List<String> asks) {
    public MechanismDeclaration {
        parameters = List.copyOf(parameters);
        draws = List.copyOf(draws);
        events = List.copyOf(events);
        owns = List.copyOf(owns);
        asks = List.copyOf(asks);
        if (offSwitch.isPresent() && !parameters.contains(offSwitch.get()))
            throw new IllegalArgumentException(
                    name + ": expected a switch that is one of its parameters, found " + offSwitch.get());
    }

    /// Begins the declaration of a mechanism with these parameters.
    public static Draft of(String name, List<Parameter> parameters) {
        return new Draft(name, parameters);
    }

    /// A declaration being written. What is not said is: none.
    public static final class Draft {
        private final String name;
        private final List<Parameter> parameters;
        private @Nullable Parameter offSwitch;
        private final List<RandomPurpose> draws = new ArrayList<>();
        private final List<EventKind> events = new ArrayList<>();
        private final List<String> owns = new ArrayList<>();
        private final List<String> asks = new ArrayList<>();

        private Draft(String name, List<Parameter> parameters) {
            this.name = name;
            this.parameters = parameters;
        }

        public Draft offBy(Parameter parameter) {
            offSwitch = parameter;
            return this;
        }

        public Draft draws(RandomPurpose... purposes) {
            draws.addAll(List.of(purposes));
            return this;
        }

        public Draft tells(EventKind... kinds) {
            events.addAll(List.of(kinds));
            return this;
        }

        public Draft owns(String... stocks) {
            owns.addAll(List.of(stocks));
            return this;
        }

        public Draft asks(String... stocks) {
            asks.addAll(List.of(stocks));
            return this;
        }

        public MechanismDeclaration declared() {
            return new MechanismDeclaration(
                    name, parameters, Optional.ofNullable(offSwitch), draws, events, owns, asks);
        }
    }
}
