package org.respite.formats;

/**
 * A file to be written.
 *
 * @param name relative to the folder of the plan, with "/" between folders
 * @param content its bytes, which nobody changes
 */
public record OutputFile(String name, byte[] content) {}
