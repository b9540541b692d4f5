package standoff.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/// One HTML file that holds the module and all it needs, for a browser to open from disk: the module stands in it
/// gzipped and in Base64, and runs in a worker made of the page's own text. `ask(name, arguments)` calls an exported
/// function and promises `{answer, milliseconds}`; `ask("", [])` loads the module alone.
final class SelfContainedPage {
    private static final String RUNTIME = "/org/teavm/backend/wasm/wasm-gc-runtime.min.js";

    private static final String WORKER = """
        let loaded;
        self.onmessage = async e => {
          try {
            const begun = performance.now();
            if (!loaded) {
              const unpacked = new Blob([e.data.module]).stream().pipeThrough(new DecompressionStream("gzip"));
              loaded = await TeaVM.wasmGC.load(new Uint8Array(await new Response(unpacked).arrayBuffer()));
            }
            const answer = e.data.name ? loaded.exports[e.data.name](...e.data.given) : "";
            self.postMessage({number: e.data.number, answer, milliseconds: performance.now() - begun});
          } catch (failure) {
            self.postMessage({number: e.data.number, answer: "failed: " + failure + failure.stack, milliseconds: 0});
          }
        };
        """;

    private static final String PAGE = """
        const module = Uint8Array.from(atob(document.getElementById("module").textContent), c => c.charCodeAt(0));
        const text = document.getElementById("worker").textContent;
        const worker = new Worker(URL.createObjectURL(new Blob([text], {type: "text/javascript"})));
        const waiting = new Map();
        let asked = 0;
        worker.onmessage = e => { waiting.get(e.data.number)(e.data); waiting.delete(e.data.number); };
        window.ask = (name, given) => new Promise(done => {
          waiting.set(++asked, done);
          worker.postMessage({number: asked, name, given, module: asked === 1 ? module : null});
        });
        """;

    private SelfContainedPage() {}

    /// Writes the page of a compiled module.
    static void write(Path module, Path page) throws IOException {
        String html = "<!doctype html><meta charset=utf-8><title>Standoff</title>\n"
                + "<script type=\"text/plain\" id=worker>" + runtime() + "\n" + WORKER + "</script>\n"
                + "<script type=\"text/plain\" id=module>"
                + Base64.getEncoder().encodeToString(gzipped(Files.readAllBytes(module))) + "</script>\n"
                + "<script>" + PAGE + "</script>\n";
        Files.writeString(page, html);
    }

    static byte[] gzipped(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static String runtime() throws IOException {
        try (InputStream in = SelfContainedPage.class.getResourceAsStream(RUNTIME)) {
            if (in == null) throw new IllegalStateException("expected " + RUNTIME + " on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
