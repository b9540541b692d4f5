package standoff.experiment;

import standoff.numerics.random.Streams;

/// One future of a plan: all that it depends on besides the model. A value of an input is
///
/// - *stated*, by the scenario, the regime laid over it, a setting of the command line, or the point of the design
///   that the future belongs to. It is alike for all futures of a point. A point of a design, a setting and a file that
///   state one value give the same bits: an input that a point states is not drawn, and takes part in no correlation;
/// - *drawn*, in this future: from the input's distribution where it is uncertain and not stated by the point, else the
///   stated value;
/// - *believed*, by the nations of a model that has nations. What they do not know they take from an input of its own,
///   or, where a model says so, from the stated value.
///
/// @param number    of the future in its run: point times futures per point plus replicate
/// @param point     the row of the design it belongs to
/// @param replicate its number among the futures of that point
/// @param stated    one value per input of the model; shared by the futures of a point
/// @param drawn     one value per input of the model
/// @param streams   its random numbers
public record Future(long number, int point, long replicate, Point stated, Point drawn, Streams streams) {
    /// A future outside of any plan, in which the drawn values count as stated.
    public static Future of(Point values, Streams streams) {
        return new Future(0, 0, 0, values, values, streams);
    }
}
