package org.respite.formats.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.respite.formats.Problems;
import org.respite.formats.entry.EntryFile;
import org.respite.formats.entry.EntryJson;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Mark;
import org.respite.model.report.Entry;
import org.respite.terms.language.Reading;
import org.respite.terms.language.TermsReader;
import org.respite.terms.standing.Ground;
import org.respite.terms.standing.Standings;
import org.respite.terms.tree.Instrument;

/**
 * A pause at a bridge, on its fourth day at 20:00. Every status stands in it once at least, and the two parties read
 * the third day's trucks differently:
 *
 * <pre>
 *            day 1      day 2      day 3                day 4
 *   aid      fulfilled  breached   contested/fulfilled  waived
 *   release  fulfilled  unknown    contested/unknown    pending
 *   list     contested/ excused    cured                unknown
 *            fulfilled
 *   quiet    kept       kept       kept                 contested (North), breached (South)
 * </pre>
 */
public final class Bridge {

    public static final Instant AT = Instant.parse("2023-11-27T18:00:00Z");
    public static final Instant WRITTEN = Instant.parse("2023-11-28T00:00:00Z");
    public static final Edition OPERATIONAL = new Edition.Operational(mark("Cell"));
    public static final Edition NORTH = new Edition.Party("North", mark("North"));
    public static final Edition PUBLIC = new Edition.Public(WRITTEN);

    private Bridge() {}

    private static Mark mark(String recipient) {
        return new Mark(recipient, WRITTEN, WRITTEN.plus(Duration.ofHours(72)));
    }

    public static StandingWriter writer() {
        return writer(text(), entries(), AT);
    }

    /** The same pause over 200 days, with 400 reports more on one of them. */
    public static StandingWriter longer() {
        var all = new ArrayList<>(entries());
        var last = all.getLast();
        for (int i = 0; i < 400; i++) {
            all.add(again(last, i));
        }
        return writer(text().replace("lasts 6 days", "lasts 200 days"), all, AT.plus(Duration.ofDays(150)));
    }

    private static Entry again(Entry entry, int i) {
        var problems = new Problems();
        var text = EntryFile.text(List.of(entry)).strip().replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"again-" + i + "\"");
        return EntryJson.find(text, "again", i, problems).orElseThrow();
    }

    public static Instrument instrument() {
        return read(text());
    }

    private static StandingWriter writer(String terms, List<Entry> entries, Instant at) {
        var instrument = read(terms);
        var standing = Standings.of(instrument, "bridge", entries, Ground.UNKNOWN, at, at);
        return new StandingWriter(instrument, standing, entries);
    }

    private static Instrument read(String terms) {
        return ((Reading.Read) TermsReader.read(terms)).instrument();
    }

    private static String text() {
        try (var in = Bridge.class.getResourceAsStream("bridge.terms")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> entries() {
        var problems = new Problems();
        var entries = EntryFile.read(Path.of("src/test/resources/org/respite/formats/terms/bridge.jsonl"), problems);
        assertThat(problems.all()).isEmpty();
        return entries;
    }
}
