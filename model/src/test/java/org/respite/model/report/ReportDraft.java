package org.respite.model.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.respite.model.quantity.Id;

/** Reports for tests, in a few words: releases at Rafah on 24 November 2023. */
public final class ReportDraft {

    public static final ZoneId GAZA = ZoneId.of("Asia/Gaza");
    public static final Instant MORNING = Instant.parse("2023-11-24T05:00:00Z");
    public static final Actor RED_CROSS = new Actor("ICRC");
    public static final Actor UNRWA = new Actor("UNRWA");
    public static final Actor PARTY_A = new Actor("Party A");
    public static final Actor PARTY_B = new Actor("Party B");

    private final EntryId id;
    private Actor filedBy = RED_CROSS;
    private Optional<EntryId> replaces = Optional.empty();
    private Amount amount = Amount.exactly(13, "person");
    private Verification verification = Verification.ALLEGED;
    private Optional<CountVersion> version = Optional.empty();
    private Instant known = MORNING;
    private String note = "";

    private ReportDraft(String id) {
        this.id = new EntryId(id);
    }

    public static ReportDraft report(String id) {
        return new ReportDraft(id);
    }

    public ReportDraft filedBy(Actor actor) {
        filedBy = actor;
        return this;
    }

    public ReportDraft replacing(String earlier) {
        replaces = Optional.of(new EntryId(earlier));
        return this;
    }

    public ReportDraft persons(long persons) {
        amount = Amount.exactly(persons, "person");
        return this;
    }

    public ReportDraft status(Status status, Actor... by) {
        verification = Verification.of(status, by);
        return this;
    }

    public ReportDraft version(String count, CountVersion.Stage stage) {
        version = Optional.of(new CountVersion(new CountId(count), stage));
        return this;
    }

    public ReportDraft known(Instant instant) {
        known = instant;
        return this;
    }

    public ReportDraft note(String words) {
        note = words;
        return this;
    }

    public Report build() {
        return new Report(new Head(id, filedBy, known, replaces), Kind.RELEASE, Optional.of(PARTY_A), List.of(PARTY_B),
                "hostage", List.of("woman or child"), Optional.of(amount), new Where.AtPlace(new Id.Place("rafah")),
                When.at(Instant.parse("2023-11-24T14:30:00Z"), GAZA),
                new Source.Named(filedBy, SourceClass.NEUTRAL_CARRIER, ""), verification, Attribution.ALLEGED, version, note,
                List.of(), Optional.empty());
    }

    public static Assessment assessment(String id, Actor filedBy, String subject, Status status) {
        var verification = status == Status.ALLEGED ? Verification.ALLEGED : Verification.of(status, filedBy);
        return new Assessment(Head.of(new EntryId(id), filedBy, MORNING), new EntryId(subject), Optional.of(verification),
                Optional.empty(), Optional.empty(), "");
    }
}
