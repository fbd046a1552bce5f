// Writes, and verifies, a log in the files of C2SP tlog-tiles with the reference implementation of the Go project,
// golang.org/x/mod/sumdb/tlog and note; knows nothing of Respite. On Debian, with golang-go and golang-golang-x-mod-dev:
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go run foreignlog.go write DIR SIZE
//	GO111MODULE=off GOPATH=/usr/share/gocode go run foreignlog.go digest SIZE
//	GO111MODULE=off GOPATH=/usr/share/gocode go run foreignlog.go verify DIR KEY
//
// ../resources/org/respite/ledger/foreign/go is what “write DIR 300” wrote.
package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const origin = "example.org/foreign"

// entry i: any bytes at all, of a length that differs; some are no text, some look like JSON.
func entry(i int64) []byte {
	digest := sha256.Sum256([]byte("entry " + strconv.FormatInt(i, 10)))
	if i%5 == 0 {
		return []byte(fmt.Sprintf("{\"entry\": %d}\r\n", i))
	}
	return digest[:9+i%24]
}

func keys() (note.Signer, string) {
	seed := sha256.Sum256([]byte("the key of a log that nobody uses"))
	public := ed25519.NewKeyFromSeed(seed[:]).Public().(ed25519.PublicKey)
	vkey, err := note.NewEd25519VerifierKey(origin, public)
	check(err)
	hash := strings.Split(vkey, "+")[1]
	signer, err := note.NewSigner("PRIVATE+KEY+" + origin + "+" + hash + "+" + base64.StdEncoding.EncodeToString(append([]byte{1}, seed[:]...)))
	check(err)
	return signer, vkey
}

type hashes []tlog.Hash

func (h hashes) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	out := make([]tlog.Hash, len(indexes))
	for i, x := range indexes {
		out[i] = h[x]
	}
	return out, nil
}

func tree(size int64) hashes {
	var stored hashes
	for i := int64(0); i < size; i++ {
		more, err := tlog.StoredHashes(i, entry(i), stored)
		check(err)
		stored = append(stored, more...)
	}
	return stored
}

// path without the height, which in tlog-tiles is always 8.
func path(t tlog.Tile) string {
	return strings.Replace(t.Path(), "tile/8/", "tile/", 1)
}

func files(size int64, stored hashes) map[string][]byte {
	all := map[string][]byte{}
	for _, t := range tlog.NewTiles(8, 0, size) {
		// NewTiles has the partial tiles of every smaller size too.
		if t.W < 256 && t.N<<8+int64(t.W) < size>>(8*uint(t.L)) {
			continue
		}
		data, err := tlog.ReadTileData(t, stored)
		check(err)
		all[path(t)] = data
		if t.L == 0 {
			var bundle []byte
			for i := t.N << 8; i < t.N<<8+int64(t.W); i++ {
				bundle = binary.BigEndian.AppendUint16(bundle, uint16(len(entry(i))))
				bundle = append(bundle, entry(i)...)
			}
			all[strings.Replace(path(t), "tile/0/", "tile/entries/", 1)] = bundle
		}
	}
	return all
}

func checkpoint(size int64, stored hashes) string {
	root, err := tlog.TreeHash(size, stored)
	check(err)
	return fmt.Sprintf("%s\n%d\n%s\n", origin, size, root)
}

func write(dir string, size int64) {
	stored := tree(size)
	all := files(size, stored)
	signer, vkey := keys()
	signed, err := note.Sign(&note.Note{Text: checkpoint(size, stored)}, signer)
	check(err)
	all["checkpoint"] = signed
	all["key"] = []byte(vkey + "\n")
	proof, err := tlog.ProveRecord(size, size/3, stored)
	check(err)
	text := fmt.Sprintf("c2sp.org/tlog-proof@v1\nindex %d\n", size/3)
	for _, hash := range proof {
		text += hash.String() + "\n"
	}
	all[fmt.Sprintf("%d.tlog-proof", size/3)] = append([]byte(text+"\n"), signed...)
	for name, data := range all {
		file := filepath.Join(dir, name)
		check(os.MkdirAll(filepath.Dir(file), 0o755))
		check(os.WriteFile(file, data, 0o644))
	}
}

// digest of all files of the tree, in the order of their names, and its root.
func digest(size int64) {
	stored := tree(size)
	all := files(size, stored)
	var names []string
	for name := range all {
		names = append(names, name)
	}
	sort.Strings(names)
	sum := sha256.New()
	for _, name := range names {
		fmt.Fprintf(sum, "%s %d\n", name, len(all[name]))
		sum.Write(all[name])
	}
	root, err := tlog.TreeHash(size, stored)
	check(err)
	fmt.Println(size, len(names), root, hex.EncodeToString(sum.Sum(nil)))
}

type folder string

func (f folder) Height() int { return 8 }

func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var out [][]byte
	for _, t := range tiles {
		data, err := os.ReadFile(filepath.Join(string(f), path(t)))
		if err != nil {
			return nil, err
		}
		out = append(out, data)
	}
	return out, nil
}

func (f folder) SaveTiles(tiles []tlog.Tile, data [][]byte) {}

// verify another's export: its signature, and each entry's place in its tree.
func verify(dir string, vkey string) {
	verifier, err := note.NewVerifier(vkey)
	check(err)
	raw, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	check(err)
	opened, err := note.Open(raw, note.VerifierList(verifier))
	check(err)
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	root, err := tlog.ParseHash(lines[2])
	check(err)
	reader := tlog.TileHashReader(tlog.Tree{N: size, Hash: root}, folder(dir))
	for n := int64(0); n<<8 < size; n++ {
		w := size - n<<8
		if w > 256 {
			w = 256
		}
		name := strings.Replace(path(tlog.Tile{H: 8, L: 0, N: n, W: int(w)}), "tile/0/", "tile/entries/", 1)
		data, err := os.ReadFile(filepath.Join(dir, name))
		check(err)
		var indexes []int64
		var leaves []tlog.Hash
		for i := int64(0); i < w; i++ {
			length := int(binary.BigEndian.Uint16(data))
			leaves = append(leaves, tlog.RecordHash(data[2:2+length]))
			indexes = append(indexes, tlog.StoredHashIndex(0, n<<8+i))
			data = data[2+length:]
		}
		if len(data) != 0 {
			check(fmt.Errorf("bytes follow the last entry of %s", name))
		}
		there, err := reader.ReadHashes(indexes)
		check(err)
		for i := range there {
			if there[i] != leaves[i] {
				check(fmt.Errorf("entry %d is not in the tree", n<<8+int64(i)))
			}
		}
	}
	fmt.Println("verified", size, root)
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	number := func(text string) int64 {
		n, err := strconv.ParseInt(text, 10, 64)
		check(err)
		return n
	}
	switch os.Args[1] {
	case "write":
		write(os.Args[2], number(os.Args[3]))
	case "digest":
		digest(number(os.Args[2]))
	case "verify":
		verify(os.Args[2], os.Args[3])
	}
}
