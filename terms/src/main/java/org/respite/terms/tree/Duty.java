package org.respite.terms.tree;

import java.util.Optional;

/** What a clause says that somebody shall, shall not or may do. */
public sealed interface Duty {

    Qualifiers qualifiers();

    record Obligation(Who who, String deed, Optional<Quantity> quantity, Qualifiers qualifiers) implements Duty {}

    record Prohibition(Who who, String deed, Qualifiers qualifiers) implements Duty {}

    record Permission(Who who, Action action, Qualifiers qualifiers) implements Duty {}

    /** What should be, or should not be, without anybody owing it. */
    record Point(boolean negative, String text, Qualifiers qualifiers) implements Duty {}
}
