package org.respite.formats.osm.file;

import crosby.binary.Osmformat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what one block of a PBF file says: positions and references are stored as differences, words by number. */
final class PbfBlock {

    private static final long NANO_PER_UNIT = 100;

    private final OsmHandler handler;
    private long things;

    PbfBlock(OsmHandler handler) {
        this.handler = handler;
    }

    void read(Osmformat.PrimitiveBlock block) {
        var words = new String[block.getStringtable().getSCount()];
        for (int i = 0; i < words.length; i++) {
            words[i] = block.getStringtable().getS(i).toStringUtf8();
        }
        for (var group : block.getPrimitivegroupList()) {
            count(group.getDense().getIdCount() + group.getNodesCount() + group.getWaysCount() + group.getRelationsCount());
            dense(group.getDense(), words, block);
            for (var node : group.getNodesList()) {
                handler.node(node.getId(), latitude(node.getLat(), block), longitude(node.getLon(), block),
                        tags(node.getKeysList(), node.getValsList(), words));
            }
            group.getWaysList().forEach(way -> way(way, words));
            group.getRelationsList().forEach(relation -> relation(relation, words));
        }
    }

    private void count(long more) {
        things += more;
        if (things > OsmFile.MOST_THINGS) {
            throw OsmFileException.tooLarge("more than " + OsmFile.MOST_THINGS + " things", "the file holds too much");
        }
    }

    private void dense(Osmformat.DenseNodes nodes, String[] words, Osmformat.PrimitiveBlock block) {
        long id = 0;
        long latitude = 0;
        long longitude = 0;
        int at = 0;
        for (int i = 0; i < nodes.getIdCount(); i++) {
            id += nodes.getId(i);
            latitude += nodes.getLat(i);
            longitude += nodes.getLon(i);
            Map<String, String> tags = Map.of();
            if (nodes.getKeysValsCount() > 0) {
                if (nodes.getKeysVals(at) != 0) {
                    tags = new HashMap<>();
                }
                while (nodes.getKeysVals(at) != 0) {
                    tags.put(words[nodes.getKeysVals(at)], words[nodes.getKeysVals(at + 1)]);
                    at += 2;
                }
                at++;
            }
            handler.node(id, latitude(latitude, block), longitude(longitude, block), tags);
        }
    }

    private void way(Osmformat.Way way, String[] words) {
        if (way.getRefsCount() > OsmFile.LONGEST_WAY) {
            throw OsmFileException.broken("way " + way.getId(), "a way has more than " + OsmFile.LONGEST_WAY + " nodes");
        }
        var nodes = new long[way.getRefsCount()];
        long node = 0;
        for (int i = 0; i < nodes.length; i++) {
            node += way.getRefs(i);
            nodes[i] = node;
        }
        if (nodes.length > 0) {
            handler.way(way.getId(), nodes, tags(way.getKeysList(), way.getValsList(), words));
        }
    }

    private void relation(Osmformat.Relation relation, String[] words) {
        var members = new ArrayList<OsmHandler.Member>();
        long id = 0;
        for (int i = 0; i < relation.getMemidsCount(); i++) {
            id += relation.getMemids(i);
            var kind = switch (relation.getTypes(i)) {
                case NODE -> OsmHandler.Kind.NODE;
                case WAY -> OsmHandler.Kind.WAY;
                case RELATION -> OsmHandler.Kind.RELATION;
            };
            members.add(new OsmHandler.Member(kind, id, words[relation.getRolesSid(i)]));
        }
        handler.relation(relation.getId(), members, tags(relation.getKeysList(), relation.getValsList(), words));
    }

    private static Map<String, String> tags(List<Integer> keys, List<Integer> values, String[] words) {
        var tags = new HashMap<String, String>();
        for (int i = 0; i < keys.size(); i++) {
            tags.put(words[keys.get(i)], words[values.get(i)]);
        }
        return tags;
    }

    private static int latitude(long stored, Osmformat.PrimitiveBlock block) {
        return Degrees.units((block.getLatOffset() + block.getGranularity() * stored) / NANO_PER_UNIT, 90);
    }

    private static int longitude(long stored, Osmformat.PrimitiveBlock block) {
        return Degrees.units((block.getLonOffset() + block.getGranularity() * stored) / NANO_PER_UNIT, 180);
    }
}
