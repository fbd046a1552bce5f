package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.app.record.RecordDatabase;
import org.respite.app.record.WitnessServer;
import org.respite.ledger.note.SignatureType;
import org.respite.ledger.note.SigningKey;
import org.respite.ledger.note.VerifierKey;
import org.respite.ledger.store.StoredHeads;
import org.respite.ledger.witness.Witness;

/**
 * A server that shows each party another record, and one that takes entries back, on loopback.
 *
 * <pre>
 *   record of the operator ─► server 1 ─► party A        witnesses of party A, party B and a mediator;
 *   a second one, same key ─► server 2 ─► party B        two of the three must have cosigned
 * </pre>
 */
class TwoServersThreeWitnessesTest {

    private static final InetSocketAddress LOOPBACK = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @TempDir
    private Path temp;

    private RecordFolder folder;
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeEach
    void threeWitnesses() throws Exception {
        folder = RecordFolder.in(temp);
        var policy = new StringBuilder("log " + folder.key("log.key") + "\n");
        for (var name : List.of("party-a", "party-b", "mediator")) {
            var signing = SigningKey.generate(name + "/witness", SignatureType.COSIGNATURE,
                    new SecureRandom());
            var heads = StoredHeads.open(RecordDatabase.named(temp.resolve(name + ".db").toString()));
            var server = WitnessServer.start(new Witness(signing, List.of(VerifierKey.parse(folder.key("log.key"))), heads,
                    Clock.systemUTC()), LOOPBACK);
            open.add(server);
            open.add(heads);
            policy.append("witness %s %s %s\n".formatted(name, signing.verifier(), server.url()));
        }
        folder.write("policy", policy + "group two 2 party-a party-b mediator\nquorum two\n");
    }

    @AfterEach
    void close() throws Exception {
        for (var each : open) {
            each.close();
        }
    }

    @Test
    void honestGrowthIsCosignedByAllThree() {
        assertThat(append("pause.db", "entries").err()).contains("cosigned by mediator, party-a, party-b");
        folder.write("more", "{\"n\":4}\n");
        assertThat(append("pause.db", "more").exitCode()).isZero();
        folder.run("record export @pause.db @export --policy @policy");

        var verified = folder.run("verify @export --policy @policy");
        assertThat(verified.exitCode()).isZero();
        assertThat(verified.out()).contains("5 entries", "Cosigned by mediator, party-a, party-b.", "2 earlier checkpoints are extended.");
    }

    @Test
    void aSplitViewGetsNoQuorumAndEachPartySeesIt() throws Exception {
        append("pause.db", "entries");
        folder.run("record export @pause.db @server1");
        folder.run("record init @second.db --key @log.key");
        folder.write("forged", "{\"n\":0}\n{\"n\":1}\n{\"n\":\"forged\"}\n{\"n\":3}\n");
        var forged = append("second.db", "forged");
        folder.run("record export @second.db @server2");

        assertThat(forged.exitCode()).isEqualTo(1);
        assertThat(forged.err()).contains("R113 party-a: the witness has cosigned another history of this record", "a split view",
                "R154 checkpoint: the quorum “two” is not met: cosigned by no witness of the policy");
        var partyA = fetched(serve("server1"), "a");
        var partyB = fetched(serve("server2"), "b");
        assertThat(folder.run("verify @server1 --policy @policy").exitCode()).isZero();
        assertThat(folder.run("verify @server2 --policy @policy").out()).contains("R154", "NOT verified");
        assertThat(folder.run("verify @server2 --earlier " + partyA).out()).contains("R159", "a split view");
        assertThat(folder.run("verify @server1 --earlier " + partyB).out()).contains("R159", "a split view");
    }

    @Test
    void aServerThatWasRolledBackGetsNoQuorum() {
        folder.run("record copy @pause.db @before.db");
        append("pause.db", "entries");
        folder.run("record export @pause.db @kept");
        folder.write("other", "{\"n\":\"other\"}\n");
        var rolledBack = append("before.db", "other");
        folder.run("record export @before.db @now");

        assertThat(rolledBack.exitCode()).isEqualTo(1);
        assertThat(rolledBack.err()).contains("R113 mediator: the witness has cosigned 4 entries, this record has 1: the record was rolled back",
                "R154");
        assertThat(folder.run("verify @now --earlier @kept/checkpoint").out()).contains("R159", "the record was rolled back");
    }

    @Test
    void aWitnessThatIsAwayIsNamedAndTheOtherTwoAreEnough() throws Exception {
        open.removeFirst().close();
        var run = append("pause.db", "entries");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("R113 party-a: the witness at http://127.0.0.1:", "does not answer", "cosigned by mediator, party-b");
    }

    @Test
    void aWitnessAnswersOtherRequestsWithTheStatusOfItsSpecification() throws Exception {
        var url = ((WitnessServer) open.getFirst()).url();
        assertThat(post(url + "/add-checkpoint", "nonsense").statusCode()).isEqualTo(400);
        assertThat(post(url + "/add-checkpoint/more", "").statusCode()).isEqualTo(404);
        append("pause.db", "entries");
        folder.run("record export @pause.db @export");
        var again = post(url + "/add-checkpoint", "old 0\n\n" + folder.text("export/checkpoint"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        assertThat(again.body()).isEqualTo("4\n");
    }

    private static HttpResponse<String> post(String url, String body) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url)).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
    }

    private Run append(String record, String file) {
        return folder.run("record append @" + record + " @" + file + " --lines --key @log.key --passphrase-file @passphrase --policy @policy");
    }

    private String serve(String export) {
        HttpServer server = SimpleFileServer.createFileServer(LOOPBACK, temp.resolve(export), SimpleFileServer.OutputLevel.NONE);
        server.start();
        open.add(() -> server.stop(0));
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The checkpoint that a party got from a server, kept in a file. */
    private Path fetched(String server, String party) throws Exception {
        var file = temp.resolve(party + ".checkpoint");
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server + "/checkpoint")).build(), BodyHandlers.ofFile(file));
        assertThat(Files.readString(file)).startsWith("example.org/pause\n4\n");
        return file;
    }
}
