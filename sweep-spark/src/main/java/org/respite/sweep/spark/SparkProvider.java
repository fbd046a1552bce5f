package org.respite.sweep.spark;

import java.util.List;
import java.util.Optional;
import org.respite.operations.sweep.Engine;
import org.respite.operations.sweep.EngineProvider;
import org.respite.operations.sweep.SweptPlan;

/** Makes the engine that the command line asks for. */
public final class SparkProvider implements EngineProvider {

    /** Holds the secret that a standalone master and its workers were started with; Spark's own name for it. */
    static final String SECRET = "_SPARK_AUTH_SECRET";

    @Override
    public Engine engine(String where, List<SweptPlan> plans) {
        return new SparkEngine(where, plans, Optional.ofNullable(System.getenv(SECRET)).filter(secret -> !secret.isBlank()));
    }
}
