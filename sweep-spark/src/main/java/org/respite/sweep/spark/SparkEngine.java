package org.respite.sweep.spark;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.respite.operations.sweep.Chunk;
import org.respite.operations.sweep.Engine;
import org.respite.operations.sweep.EngineFailed;
import org.respite.operations.sweep.SweptPlan;
import org.respite.operations.sweep.Threads;

/**
 * Lives through chunks on Apache Spark: in this process, or on a standalone master and its workers on this machine. Every
 * few chunks are a job of their own, several of which run at once: what a killed worker had in hand Spark gives to another,
 * and what was done before has long been written.
 *
 * @param master {@code local[N]} or {@code spark://127.0.0.1:PORT}
 * @param secret which a standalone master and its workers were started with
 */
public record SparkEngine(String master, List<SweptPlan> plans, Optional<String> secret) implements Engine {

    /** Chunks of a job: with 50 futures each, enough that handing them out costs little. */
    private static final int CHUNKS_A_JOB = 8;

    /** Jobs at once for each core, so that none waits for the next. */
    private static final int JOBS_A_CORE = 2;

    private static final AtomicInteger SWEEPS = new AtomicInteger();

    public SparkEngine {
        plans = List.copyOf(plans);
        if (!isLocal(master) && secret.isEmpty()) {
            throw new IllegalArgumentException("a master asks for the secret that it was started with: set " + SparkProvider.SECRET);
        }
    }

    private static boolean isLocal(String master) {
        return master.startsWith("local");
    }

    @Override
    public void run(long seed, List<Chunk> chunks, Sink sink) {
        try (var spark = context()) {
            var task = new ChunkTask(SWEEPS.incrementAndGet(), spark.broadcast(Parcel.pack(plans)), seed);
            try {
                run(spark, task, jobs(chunks), sink);
            } finally {
                task.forget();
            }
        }
    }

    private JavaSparkContext context() {
        try {
            return new JavaSparkContext(configuration());
        } catch (RuntimeException e) {
            throw new EngineFailed("Spark cannot be reached at " + master + ", or was started with another secret", e);
        }
    }

    private static void run(JavaSparkContext spark, ChunkTask task, List<List<Chunk>> jobs, Sink sink) {
        try {
            Threads.doAll(JOBS_A_CORE * Math.max(2, spark.defaultParallelism()), jobs, sink, job -> {
                var lines = spark.parallelize(job, 1).map(task).collect();
                synchronized (sink) {
                    for (int k = 0; k < job.size(); k++) {
                        sink.take(job.get(k), lines.get(k));
                    }
                }
            });
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException disk) {
                throw disk;
            }
            throw new EngineFailed("Spark gave up; --resume goes on with the futures that are there", e.getCause());
        }
    }

    private static List<List<Chunk>> jobs(List<Chunk> chunks) {
        var jobs = new ArrayList<List<Chunk>>();
        for (int i = 0; i < chunks.size(); i += CHUNKS_A_JOB) {
            jobs.add(new ArrayList<>(chunks.subList(i, Math.min(chunks.size(), i + CHUNKS_A_JOB))));
        }
        return jobs;
    }

    /** No page, no port beyond this machine, and every message between processes encrypted under the secret. */
    private SparkConf configuration() {
        var conf = new SparkConf(false)
                .setMaster(master)
                .setAppName("respite sweep")
                .set("spark.ui.enabled", "false")
                .set("spark.ui.showConsoleProgress", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.scheduler.mode", "FAIR")
                .set("spark.log.structuredLogging.enabled", "false");
        secret.filter(s -> !isLocal(master)).ifPresent(s -> conf
                .set("spark.authenticate", "true")
                .set("spark.authenticate.secret", s)
                .set("spark.network.crypto.enabled", "true")
                .set("spark.executor.memory", "512m")
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path", ""))
                .set("spark.executor.extraJavaOptions", "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"));
        return conf;
    }
}
