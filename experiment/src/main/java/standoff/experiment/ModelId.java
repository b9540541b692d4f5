package standoff.experiment;

/// Names a model and the version of its equations, for example `race 1`. Two runs compare only under equal ids.
public record ModelId(String name, String version) {
    public ModelId {
        if (name.isBlank() || version.isBlank())
            throw new IllegalArgumentException("a model needs a name and a version");
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
