/**
 * SHA-256 (FIPS 180-4). The browser's own is absent on pages that come over plain http, and a record needs its code there
 * as well.
 */

/** The first bits of the fractional parts of the roots of the first primes. @param {number} count @param {number} root */
function constants(count, root) {
  const found = [];
  for (let n = 2; found.length < count; n += 1) {
    if ([...Array(n).keys()].slice(2).some((of) => n % of === 0)) continue;
    found.push(((n ** (1 / root) % 1) * 2 ** 32) | 0);
  }
  return found;
}

const START = constants(8, 2);
const ROUNDS = constants(64, 3);

/** @param {number} word @param {number} by  bits */
const turn = (word, by) => (word >>> by) | (word << (32 - by));

/**
 * @param {string} text  is taken as UTF-8
 * @returns {string} 64 hexadecimal digits
 */
export function sha256(text) {
  const bytes = new TextEncoder().encode(text);
  const blocks = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  bytes.forEach((byte, at) => blocks.setUint8(at, byte));
  blocks.setUint8(bytes.length, 0x80);
  blocks.setUint32(blocks.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  blocks.setUint32(blocks.byteLength - 4, bytes.length * 8);
  const hash = [...START];
  for (let block = 0; block < blocks.byteLength; block += 64) mix(hash, words(blocks, block));
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The sixty-four words of a block. @param {DataView} blocks @param {number} from */
function words(blocks, from) {
  const found = Array.from({ length: 16 }, (_, at) => blocks.getInt32(from + at * 4));
  for (let at = 16; at < 64; at += 1) {
    const [a = 0, b = 0, c = 0, d = 0] = [found[at - 15], found[at - 2], found[at - 16], found[at - 7]];
    found.push((c + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + d + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10))) | 0);
  }
  return found;
}

/** @param {number[]} hash  is changed @param {number[]} block */
function mix(hash, block) {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  block.forEach((word, at) => {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (ROUNDS[at] ?? 0) + word) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  });
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    hash[at] = ((hash[at] ?? 0) + word) | 0;
  });
}
