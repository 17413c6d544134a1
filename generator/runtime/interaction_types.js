/**
 * What a page carries of each question for grading. Types only: nothing here runs.
 * Written by a program from generator/model/interaction.py: do not edit.
 *
 * @typedef {object} Choice  Pick one or several of some parts. SCORM: choice; QTI: choiceInteraction.
 * @property {"choice"} shape
 * @property {string[]} parts
 * @property {string[]} correct
 * @property {boolean} multiple
 *
 * @typedef {object} Sequencing  Put parts in order. SCORM: sequencing; QTI: orderInteraction.
 * @property {"sequencing"} shape
 * @property {string[]} parts
 * @property {string[]} correct
 *
 * @typedef {object} Mistake  A wrong answer that people typically type; its id names the remark that answers it.
 * @property {string} id
 * @property {string[]} accept
 *
 * @typedef {object} FillIn  Type a short text. SCORM: fill-in; QTI: textEntryInteraction.
 * @property {"fill-in"} shape
 * @property {string[]} accept
 * @property {Mistake[]} mistakes
 * @property {boolean} case_matters
 * @property {boolean} accents_matter
 *
 * @typedef {object} NumericMistake  A wrong number that people typically reach.
 * @property {string} id
 * @property {number} value
 * @property {number} tolerance
 *
 * @typedef {object} Numeric  Type a number. SCORM: numeric; QTI: textEntryInteraction with a float.
 * @property {"numeric"} shape
 * @property {number} value
 * @property {number} tolerance
 * @property {string} unit
 * @property {NumericMistake[]} mistakes
 *
 * @typedef {object} Matching  Give each source its target. SCORM, cmi5: matching; QTI: matchInteraction.
 * @property {"matching"} shape
 * @property {string[]} sources
 * @property {string[]} targets
 * @property {Record<string, string[]>} correct
 * @property {boolean} several
 *
 * @typedef {object} Blank  A gap in a text: a short text that is typed, or one of `options`.
 * @property {string} id
 * @property {string[]} accept
 * @property {Mistake[]} mistakes
 * @property {string[]} options
 * @property {boolean} case_matters
 * @property {boolean} accents_matter
 *
 * @typedef {object} Cloze  Fill the gaps of a text. SCORM: fill-in, with several texts.
 * @property {"cloze"} shape
 * @property {Blank[]} blanks
 *
 * @typedef {object} Subscale  What some statements of a scale tell about together.
 * @property {string} id
 * @property {string[]} statements
 *
 * @typedef {object} Likert  Rate statements on a scale. SCORM, cmi5: likert; QTI: matchInteraction.
 * @property {"likert"} shape
 * @property {number} scale
 * @property {string[]} statements
 * @property {Subscale[]} traits
 *
 * @typedef {object} LongFillIn  Write freely, then judge oneself. SCORM: long-fill-in; QTI: extendedTextInteraction.
 * @property {"long-fill-in"} shape
 * @property {number} lines
 * @property {string[]} checklist
 *
 * @typedef {Choice | Sequencing | FillIn | Numeric | Matching | Cloze | Likert | LongFillIn} Interaction
 */

export {};
