package standoff.race.world;

/// What a random number is for. Whoever draws declares its purposes; a test holds that no number stands for two.
///
/// The number is part of the promise that equal seeds give equal bits: never change one, nor use again one that has
/// gone out of use (12, 31 and 32 have).
///
/// @param number the key by which streams tell purposes apart
/// @param what   what it decides, in words
public record RandomPurpose(int number, String what) {}
