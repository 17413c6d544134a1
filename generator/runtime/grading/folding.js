/**
 * What does not matter in an answer that is typed; generator/model/folding.py says why.
 * Written by `python -m tests.tools.folding_table`: do not edit.
 */

/** Patterns, and what stands for them. @typedef {[RegExp, string][]} Steps */

/** @type {Steps} */
export const BEFORE = [
  [/\u00ab[\u00a0\u202f]|[\u00a0\u202f]\u00bb|[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2036\u02ba\u05f4\u301d-\u301f\u300c\u300d\u300e\u300f\u300a\u300b\u275d\u275e]/gu, "\""],
  [/[\u2018\u2019\u201a\u201b`\u00b4\u2032\u2035\u2039\u203a\u02b9\u02bb-\u02bd\u02c8\u02ca\u02cb\u055a\u05f3\ua78c\u3008\u3009\u275b\u275c]/gu, "'"],
  [/[\u00ba\u02da]/gu, "\u00b0"],
  [/\u309b/gu, "\u3099"],
  [/\u309c/gu, "\u309a"],
];

/** @type {Steps} */
export const AFTER = [
  [/[\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu, ""],
  [/[\u2010-\u2015\u2212\u02d7\u058a\u05be\u2796\u2e3a\u2e3b]/gu, "-"],
  [/[\u2044\u2215]/gu, "/"],
  [/\u066a/gu, "%"],
  [/[\s\x1c-\x1f\x85]+/gu, " "],
  [/([\u3005-\u3007\u3041-\u30ff\u3105-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\u{20000}-\u{3fffd}]) | (?=[\u3005-\u3007\u3041-\u30ff\u3105-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\u{20000}-\u{3fffd}])/gu, "$1"],
  [/([\u3041-\u3096\u30a1-\u30fa\u30fc])-+/gu, "$1\u30fc"],
  [/(^|(?![\u3041-\u3096\u30a1-\u30fa\u30fc])[^\u30fc])\u30fc+/gu, "$1-"],
  [/\u3001/gu, ","],
  [/\u3002/gu, "."],
  [/[\u30fb\u2022\u2027\u2219\u22c5]/gu, "\u00b7"],
  [/\u301c/gu, "~"],
];

/** @type {Steps} */
export const CASE = [
  [/i\u0307|\u0131/gu, "i"],
  [/\u03c2/gu, "\u03c3"],
];

/** @type {Steps} */
export const ACCENTS = [
  [/([\u0400-\u04ff]\u0306|[\u0400-\u0414\u0416-\u0434\u0436\u0437-\u04ff]\u0308|[\u0413\u041a\u0433\u043a]\u0301|[\u0648\u064a]\u0654)|[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/gu, "$1"],
];

/** Letters, and what stands for each. */
export const LETTERS = "\u00dfss \u1e9eSS \u00f8o \u00d8O \u00e6ae \u00c6AE \u0153oe \u0152OE \u0142l \u0141L \u0111d \u0110D \u0131i \u06cc\u064a \u0649\u064a \u06a9\u0643";

export const CLOSING = /^[ \u00bf\u00a1\u055c\u055e]+|[ .,!?;:\u3001\u3002\u061f\u060c\u061b\u06d4\u0964\u0965\u0589\u055d-\u055e\u1362-\u1368\u104a\u104b\u17d4-\u17d6\u0f0e\u0f0d\u10fb\u203d\u2e2e\u166e\u1802\u1803\u1809\ua4ff\u0df4\u00b7]+$/gu;
