package org.respite.model.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something happened, says a source.
 *
 * @param actor who did it, as far as the source says; how sure that is, says {@code attribution}
 * @param toward whom it concerned: who was to receive, was attacked, was given the list; may be empty
 * @param what of what kind the counted things are, such as "hostage" or "diesel"; may be empty
 * @param categories marks by which terms include or except, such as "woman or child"; never a name
 * @param amount how many; empty where what happened has no number
 * @param version the count of which this is one version; empty where it is a count of its own
 * @param note in words that name no person; may be empty
 * @param body what the vault holds beside it: personal details, an account that would show its source
 */
public record Report(
        Head head,
        Kind kind,
        Optional<Actor> actor,
        List<Actor> toward,
        String what,
        List<String> categories,
        Optional<Amount> amount,
        Where where,
        When occurred,
        Source source,
        Verification verification,
        Attribution attribution,
        Optional<CountVersion> version,
        String note,
        List<Attachment> attachments,
        Optional<Commitment> body)
        implements Entry {

    public Report {
        toward = List.copyOf(toward);
        categories = List.copyOf(categories);
        attachments = List.copyOf(attachments);
        Words.text(what);
        Words.text(note);
        categories.forEach(Words::name);
        if (actor.isEmpty() && attribution.degree() != Attribution.Degree.NONE) {
            throw new IllegalArgumentException("a report that attributes names the actor");
        }
        if (version.isPresent() && amount.isEmpty()) {
            throw new IllegalArgumentException("a version of a count has an amount");
        }
    }

    @Override
    public Report knownAt(Instant instant) {
        return new Report(head.knownAt(instant), kind, actor, toward, what, categories, amount, where, occurred, source,
                verification, attribution, version, note, attachments, body);
    }
}
