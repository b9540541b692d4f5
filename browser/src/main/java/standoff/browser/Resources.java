package standoff.browser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.teavm.extension.spi.resources.ResourcesPolicy;
import standoff.game.catalog.Catalog;
import standoff.race.scenario.ShippedScenarios;

/// Names the files that the compiler packs into the module: scenarios, regimes, the games of the catalog, and the style
/// and script of a page.
public final class Resources implements ResourcesPolicy {
    @Override
    public String[] supplyResources(Collection<? extends String> given) {
        List<String> names = new ArrayList<>(List.of("standoff/figures/page.css", "standoff/figures/page.js"));
        for (String name : ShippedScenarios.scenarios().names()) names.add("standoff/scenarios/" + name + ".yaml");
        for (String name : ShippedScenarios.regimes().names())
            names.add("standoff/scenarios/regimes/" + name + ".yaml");
        for (String name : Catalog.names())
            for (String ending : List.of(".efg", ".nfg")) {
                String file = "standoff/game/catalog/" + name + ending;
                if (Catalog.class.getResource("/" + file) != null) names.add(file);
            }
        return names.toArray(new String[0]);
    }
}
