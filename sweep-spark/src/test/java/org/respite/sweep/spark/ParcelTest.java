package org.respite.sweep.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Belief;
import org.respite.model.scenario.Provenance;
import org.respite.operations.sweep.Chunk;

/** What is packed is what is unpacked, and nothing but the model is. */
class ParcelTest {

    @Test
    void scenariosAndPlansComeOutAsTheyWentIn() {
        var plans = Valley.plans();
        assertThat(Parcel.unpack(Parcel.pack(plans))).isEqualTo(plans);
    }

    @Test
    void aNumberThatWasTakenFromAFigureComesOutToItsLastDigit() {
        var provenance = new Provenance("terms", "2023-11", "", List.of(new Belief("quotas: rafah, most", "F1", new BigDecimal("200.50"))));
        assertThat(RecordReader.read(RecordWriter.write(provenance))).isEqualTo(provenance);
    }

    @Test
    void nothingButTheModelIsPacked() {
        assertThatIllegalArgumentException().isThrownBy(() -> RecordWriter.write(List.of(new Chunk(0, 0, 1))))
                .withMessageContaining("no class of the model");
    }

    @Test
    void nothingButTheModelIsBuilt() {
        var text = new String(RecordWriter.write(new Moment(7)), StandardCharsets.ISO_8859_1);
        var forged = text.replace("org.respite.model.quantity.Moment", "org.strange.model.quantity.Moment").getBytes(StandardCharsets.ISO_8859_1);
        assertThatIllegalArgumentException().isThrownBy(() -> RecordReader.read(forged)).withMessageContaining("no class of the model");
    }
}
