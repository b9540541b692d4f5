package standoff.experiment;

/// The specification of models holds for a model that is plainly right.
class WalkTest implements ModelSpec {
    @Override
    public Model model() {
        return new Walk();
    }
}
