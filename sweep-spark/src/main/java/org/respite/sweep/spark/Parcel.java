package org.respite.sweep.spark;

import java.util.BitSet;
import java.util.List;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;
import org.respite.operations.sweep.SweptPlan;

/** Plans on their way to other processes, as bytes of our own: Java's serialization is not asked for them. */
final class Parcel {

    private Parcel() {}

    static byte[] pack(List<SweptPlan> plans) {
        return RecordWriter.write(plans.stream()
                .map(p -> List.of(p.scenario(), p.plan(), p.granted(), p.counted().stream().boxed().toList()))
                .toList());
    }

    static List<SweptPlan> unpack(byte[] bytes) {
        return ((List<?>) RecordReader.read(bytes)).stream().map(each -> swept((List<?>) each)).toList();
    }

    private static SweptPlan swept(List<?> parts) {
        var counted = new BitSet();
        ((List<?>) parts.get(3)).forEach(need -> counted.set((Integer) need));
        return new SweptPlan((Scenario) parts.get(0), (Plan) parts.get(1), (Outcome) parts.get(2), counted);
    }
}
