package org.respite.terms.drafting;

import java.util.Optional;
import org.respite.terms.tree.Topic;

/**
 * Something that a lawyer would circle in a draft.
 *
 * @param line of the file, from 1
 * @param subject the clause, count or stage asked about
 * @param topic by which it can be left open; empty for what only a change of the text, or a reader's attention, answers
 */
public record Question(QuestionCode code, int line, String subject, String message, String nextStep, Optional<Topic> topic) {}
