package standoff.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import standoff.results.Manifest;

/// Which program this is: the version and, where the build knew it, the commit.
final class Product {
    private Product() {}

    static Manifest.Product current() {
        Properties properties = new Properties();
        try (InputStream in = Product.class.getResourceAsStream("/standoff/product.properties")) {
            if (in != null) properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        @Nullable String commit = properties.getProperty("commit", "");
        return new Manifest.Product(
                "standoff", properties.getProperty("version", "unknown"), commit.isBlank() ? null : commit);
    }
}
