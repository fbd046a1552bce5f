package org.respite.app.record;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.respite.ledger.store.StoreFault;
import org.respite.ledger.witness.AddCheckpoint;
import org.respite.ledger.witness.Witness;
import org.respite.ledger.witness.WitnessAnswer;

/** A witness over HTTP: {@code POST /add-checkpoint} as C2SP tlog-witness has it. TLS is for a proxy before it. */
public final class WitnessServer implements AutoCloseable {

    private static final String TEXT = "text/plain; charset=utf-8";

    private final Witness witness;
    private final HttpServer server;

    private WitnessServer(Witness witness, HttpServer server) {
        this.witness = witness;
        this.server = server;
    }

    /** Listens from now on; port 0 is any that is free. */
    public static WitnessServer start(Witness witness, InetSocketAddress address) throws IOException {
        var server = HttpServer.create(address, 0);
        var started = new WitnessServer(witness, server);
        server.createContext("/add-checkpoint", started::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return started;
    }

    /** The submission prefix. */
    public String url() {
        var address = server.getAddress();
        var host = address.getAddress().getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST") || !exchange.getRequestURI().getPath().equals("/add-checkpoint")) {
                answer(exchange, exchange.getRequestMethod().equals("POST") ? 404 : 405, TEXT, "POST a checkpoint to /add-checkpoint\n");
                return;
            }
            byte[] body = exchange.getRequestBody().readNBytes(AddCheckpoint.LARGEST + 1);
            AddCheckpoint request;
            try {
                request = AddCheckpoint.parse(body);
            } catch (IllegalArgumentException e) {
                answer(exchange, 400, TEXT, e.getMessage() + "\n");
                return;
            }
            answer(exchange, request);
        }
    }

    private void answer(HttpExchange exchange, AddCheckpoint request) throws IOException {
        WitnessAnswer answer;
        try {
            answer = witness.add(request);
        } catch (StoreFault e) {
            answer = new WitnessAnswer.Rejected(500, "the witness cannot remember, so it does not cosign");
        }
        switch (answer) {
            case WitnessAnswer.Cosigned(var line) -> answer(exchange, answer.status(), TEXT, line + "\n");
            case WitnessAnswer.Conflict(long size, boolean _) -> answer(exchange, answer.status(), "text/x.tlog.size", size + "\n");
            case WitnessAnswer.Rejected(int status, String reason) -> answer(exchange, status, TEXT, reason + "\n");
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
