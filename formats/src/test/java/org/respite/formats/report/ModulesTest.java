package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ModulesTest {

    private static final String NUMBERS = "export const one = 1;\nconst hidden = 2;\n";

    @Test
    void aModuleKeepsItsNamesToItselfButForWhatItExports() {
        var user = "import { one as first } from \"../sums/numbers.js\";\nexport function two() { return first + first; }\n";
        assertThat(Modules.join("page/user.js", Map.of("page/user.js", user, "sums/numbers.js", NUMBERS)::get)).isEqualTo("""
                "use strict";
                const module_numbers = (() => {
                const one = 1;
                const hidden = 2;
                return { one };
                })();
                const module_user = (() => {
                const { one: first } = module_numbers;
                function two() { return first + first; }
                return { two };
                })();
                """);
    }

    @Test
    void modulesThatImportEachOtherAreRefused() {
        var files = Map.of("page/a.js", "import { b } from \"./b.js\";\n", "page/b.js", "import { a } from \"./a.js\";\n");
        assertThatThrownBy(() -> Modules.join("page/a.js", files::get))
                .hasMessageContaining("page/a.js → page/b.js → page/a.js");
    }

    @Test
    void anImportOfAnotherFormIsRefused() {
        var odd = "import * as all from \"./numbers.js\";\n";
        assertThatThrownBy(() -> Modules.join("page/odd.js", Map.of("page/odd.js", odd)::get)).hasMessageContaining("unknown form");
    }

    @Test
    void theDrawingLibraryKnowsNothingOfTheReport() {
        for (var file : new String[] {"bars", "timeline", "map", "legend", "markup", "mount"}) {
            assertThat(Modules.names("drawing/" + file + ".js", Resource::text)).allMatch(name -> name.startsWith("drawing/"));
        }
    }
}
