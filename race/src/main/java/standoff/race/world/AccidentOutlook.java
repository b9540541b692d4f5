package standoff.race.world;

/// How likely a nation thinks it is to lose control of its systems within the look-ahead window, were its
/// programme other than it is. Written by package accidents, asked by package doctrine.
@FunctionalInterface
public interface AccidentOutlook {
    /// Where nothing goes wrong.
    AccidentOutlook NONE = (_, _, _, _) -> 0;

    /// P(loss of control within the window) under an effort.
    ///
    /// @param growth of capability, nats per year
    /// @param safety growth of the accumulated safety effort, adjusted years per year
    double expected(Nation nation, Effort effort, double growth, double safety);
}
