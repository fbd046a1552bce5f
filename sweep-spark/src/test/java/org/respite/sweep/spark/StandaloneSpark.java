package org.respite.sweep.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A standalone master and workers of one core each, on this machine alone, started from the jars that the tests have. */
final class StandaloneSpark implements AutoCloseable {

    static final String SECRET = "a secret of this test";

    private static final List<String> OPTIONS = List.of(
            "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
            "-Dspark.authenticate=true", "-Dspark.network.crypto.enabled=true", "-Dspark.ui.killEnabled=false",
            "-Dspark.master.rest.enabled=false", "--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.util=ALL-UNNAMED");

    private final Path folder;
    private final int port;
    private final Process master;
    private final List<Process> workers = new ArrayList<>();

    StandaloneSpark(Path folder, int workers) {
        this.folder = folder;
        this.port = freePort();
        try {
            Files.createDirectories(folder.resolve("home/jars"));
            master = start("master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "" + port, "--webui-port", "0");
            for (int i = 0; i < workers; i++) {
                this.workers.add(start("worker-" + i, "org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1", "--cores", "1",
                        "--memory", "600m", "--webui-port", "0", "--work-dir", folder.resolve("work-" + i).toString(), url()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "spark://127.0.0.1:" + port;
    }

    /** Kills a worker and the executor that it started, as a power failure would. */
    void kill(int worker) {
        workers.get(worker).descendants().forEach(ProcessHandle::destroyForcibly);
        workers.get(worker).destroyForcibly();
    }

    private Process start(String name, String main, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put(SparkProvider.SECRET, SECRET);
        return builder.start();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Addresses other than this machine's own on which its processes listen, as Linux lists them. */
    static List<String> openToOthers(ProcessHandle process) throws IOException {
        var sockets = new ArrayList<String>();
        try (var handles = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            for (var handle : handles.toList()) {
                var target = Files.exists(handle) ? "" : Files.readSymbolicLink(handle).toString();
                var matcher = Pattern.compile("socket:\\[(\\d+)]").matcher(target);
                if (matcher.matches()) {
                    sockets.add(matcher.group(1));
                }
            }
        }
        var open = new ArrayList<String>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (var line : Files.readAllLines(Path.of(table))) {
                var cells = line.strip().split("\\s+");
                boolean listens = cells.length > 9 && cells[3].equals("0A") && sockets.contains(cells[9]);
                boolean own = cells.length > 1 && (cells[1].startsWith("0100007F") || cells[1].startsWith("0000000000000000FFFF00000100007F")
                        || cells[1].startsWith("00000000000000000000000001000000"));
                if (listens && !own) {
                    open.add(cells[1]);
                }
            }
        }
        return open;
    }

    List<ProcessHandle> processes() {
        var all = new ArrayList<ProcessHandle>();
        all.add(master.toHandle());
        workers.forEach(worker -> {
            all.add(worker.toHandle());
            worker.descendants().forEach(all::add);
        });
        return all.stream().filter(ProcessHandle::isAlive).toList();
    }

    @Override
    public void close() {
        for (int i = 0; i < workers.size(); i++) {
            kill(i);
        }
        master.destroyForcibly();
        try {
            master.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
