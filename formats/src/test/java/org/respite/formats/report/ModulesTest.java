package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.formats.report.Modules.Module;

class ModulesTest {

    private static final Module NUMBERS = new Module("numbers", "export const one = 1;\nconst hidden = 2;\n");

    @Test
    void aModuleKeepsItsNamesToItselfButForWhatItExports() {
        var user = new Module("user", "import { one as first } from \"./numbers.js\";\nexport function two() { return first + first; }\n");
        assertThat(Modules.join(List.of(NUMBERS, user))).isEqualTo("""
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
    void aModuleCannotComeBeforeWhatItImports() {
        var early = new Module("early", "import { one } from \"./numbers.js\";\n");
        assertThatThrownBy(() -> Modules.join(List.of(early, NUMBERS))).hasMessageContaining("early imports numbers");
    }

    @Test
    void anImportOfAnotherFormIsRefused() {
        var odd = new Module("odd", "import * as all from \"./numbers.js\";\n");
        assertThatThrownBy(() -> Modules.join(List.of(NUMBERS, odd))).hasMessageContaining("unknown form");
    }
}
