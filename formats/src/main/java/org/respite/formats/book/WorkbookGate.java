package org.respite.formats.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;

/**
 * Lets a workbook in, or says why not: before anything in it is parsed, it must be an XLSX file of bearable size, packed
 * and unpacked, without programs, links to other files, document types or paths that lead elsewhere.
 */
public final class WorkbookGate {

    /** Largest workbook that is read, in bytes. */
    public static final long LARGEST = 20L << 20;

    private static final long LARGEST_UNPACKED = 256L << 20;
    private static final long LARGEST_PART = 128L << 20;
    private static final long LARGEST_OTHER_PART = 32L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final List<String> PROGRAMS = List.of("vbaproject", "macrosheets/", "activex/", "xl/embeddings/");
    private static final List<String> LINKS = List.of("externallinks/", "xl/connections", "xl/querytables/");
    private static final String SAVE_AS = "Save it as “Excel Workbook (.xlsx)” without a password";
    private static final String COPY_AGAIN = "Copy or download it again, or open it in a spreadsheet program and save it anew";
    private static final String ONLY_VALUES = "Copy the sheets as values into a new workbook and save it as .xlsx";

    private final String name;
    private final Problems problems;

    private WorkbookGate(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The bytes of a workbook that may be parsed; empty, with a problem, where it may not. */
    public static Optional<byte[]> findHarmless(Path file, Problems problems) {
        var gate = new WorkbookGate(String.valueOf(file.getFileName()), problems);
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                return gate.refuse(ProblemCode.TOO_LARGE, size + " bytes",
                        "the workbook is larger than " + (LARGEST >> 20) + " MB",
                        "Keep only the sheets and rows that the plan needs, and no pictures");
            }
            var bytes = Files.readAllBytes(file);
            return gate.isWorkbook(bytes) && gate.isHarmless(bytes) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return gate.refuse(ProblemCode.UNREADABLE, "", "the file cannot be read: " + e.getClass().getSimpleName(),
                    "Check that it exists and that you may read it");
        }
    }

    private boolean isWorkbook(byte[] bytes) {
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            refuse(ProblemCode.NOT_A_WORKBOOK, "D0 CF 11 E0",
                    "this is a workbook with a password, or one of the old kind (.xls)", SAVE_AS);
            return false;
        }
        if (!startsWith(bytes, 'P', 'K', 3, 4)) {
            refuse(ProblemCode.NOT_A_WORKBOOK, "", "this is no workbook, whatever its name says", SAVE_AS);
            return false;
        }
        return true;
    }

    private boolean isHarmless(byte[] bytes) {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            var parts = Collections.list(zip.getEntries());
            return haveGoodNames(parts) && holdNoPrograms(parts) && isXlsx(parts) && areBearable(zip, parts);
        } catch (IOException | RuntimeException e) { // so the library says that an archive is broken
            return broken();
        }
    }

    private boolean haveGoodNames(List<ZipArchiveEntry> parts) {
        if (parts.size() > MOST_PARTS) {
            refuse(ProblemCode.TOO_LARGE, parts.size() + " parts", "the workbook has too many parts", ONLY_VALUES);
            return false;
        }
        var seen = new HashSet<String>();
        for (var part : parts) {
            var path = part.getName();
            if (path.startsWith("/") || path.contains("\\") || path.contains(":") || path.contains("\0")
                    || List.of(path.split("/")).contains("..")) {
                refuse(ProblemCode.UNSAFE_WORKBOOK, path, "a part of the workbook has a path that leads out of it",
                        ONLY_VALUES);
                return false;
            }
            if (!seen.add(path.toLowerCase(Locale.ROOT))) {
                refuse(ProblemCode.UNSAFE_WORKBOOK, path, "two parts of the workbook have the same name", ONLY_VALUES);
                return false;
            }
        }
        return true;
    }

    private boolean holdNoPrograms(List<ZipArchiveEntry> parts) {
        for (var part : parts) {
            var path = part.getName().toLowerCase(Locale.ROOT);
            if (PROGRAMS.stream().anyMatch(path::contains)) {
                refuse(ProblemCode.UNSAFE_WORKBOOK, part.getName(), "the workbook holds macros or other programs",
                        ONLY_VALUES);
                return false;
            }
            if (LINKS.stream().anyMatch(path::contains)) {
                refuse(ProblemCode.UNSAFE_WORKBOOK, part.getName(),
                        "the workbook takes values from other files or from a network", ONLY_VALUES);
                return false;
            }
        }
        return true;
    }

    private boolean isXlsx(List<ZipArchiveEntry> parts) {
        var names = parts.stream().map(p -> p.getName().toLowerCase(Locale.ROOT)).toList();
        if (!names.contains("[content_types].xml") || names.stream().noneMatch(n -> n.endsWith("workbook.xml"))) {
            refuse(ProblemCode.NOT_A_WORKBOOK, "", "this is an archive, but no XLSX workbook", SAVE_AS);
            return false;
        }
        return true;
    }

    private boolean areBearable(ZipFile zip, List<ZipArchiveEntry> parts) throws IOException {
        var count = new XmlGuard.ByteCount(LARGEST_UNPACKED);
        for (var part : parts) {
            if (!zip.canReadEntryData(part)) {
                refuse(ProblemCode.NOT_A_WORKBOOK, part.getName(), "a part is encrypted or packed in an unknown way", SAVE_AS);
                return false;
            }
            var path = part.getName().toLowerCase(Locale.ROOT);
            boolean isXml = path.endsWith(".xml") || path.endsWith(".rels") || path.endsWith(".vml");
            long most = path.contains("worksheets/") ? LARGEST_PART : LARGEST_OTHER_PART;
            try (var in = zip.getInputStream(part)) {
                if (!isBearable(part.getName(), XmlGuard.look(in, most, isXml, count))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isBearable(String part, XmlGuard.Verdict verdict) {
        switch (verdict) {
            case HARMLESS -> {
                return true;
            }
            case DOCUMENT_TYPE -> refuse(ProblemCode.UNSAFE_WORKBOOK, part,
                    "the workbook declares a document type, which no spreadsheet program writes", ONLY_VALUES);
            case WITHOUT_END -> refuse(ProblemCode.UNSAFE_WORKBOOK, part,
                    "a part of the workbook is nested or stretched without end", ONLY_VALUES);
            case OTHER_ENCODING -> refuse(ProblemCode.UNSAFE_WORKBOOK, part,
                    "a part of the workbook is not UTF-8", ONLY_VALUES);
            case TOO_LARGE -> refuse(ProblemCode.TOO_LARGE, part,
                    "the workbook unpacks to more than can be read", "Delete the rows and columns around the tables, also blank"
                            + " ones, and keep only what the plan needs");
        }
        return false;
    }

    private boolean broken() {
        refuse(ProblemCode.NOT_A_WORKBOOK, "", "the workbook is broken or cut short", COPY_AGAIN);
        return false;
    }

    private Optional<byte[]> refuse(ProblemCode code, String found, String message, String nextStep) {
        problems.file(code, name, found, message, nextStep);
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
