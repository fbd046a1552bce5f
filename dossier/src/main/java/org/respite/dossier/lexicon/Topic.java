package org.respite.dossier.lexicon;

import java.util.regex.Pattern;

/**
 * What positions are about.
 *
 * @param reversed whether the words name the opposite of the label, as “civilian casualties” do of protection
 */
public record Topic(String id, String label, boolean reversed, Pattern words) {}
