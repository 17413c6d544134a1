"""Small files of other programs, in the forms that those write."""

from __future__ import annotations

import base64
from typing import Any

from generator.import_.importing import Imported
from generator.text.yaml_tree import parse

PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)

GIFT = """\
// A bank of questions.
$CATEGORY: $course$/top/Nature

::colours::[html]What is <b>between</b> orange&nbsp;and green? {
    =yellow # right; good!
    ~%50%amber
    ~red #wrong
}

::rivers::Which are rivers? {~%50%Rhine ~%50%Elbe ~%-100%Alps}

The sun rises. {T}

Two plus two equals {=four =4}.

::capitals::Which capital? {=Canada -> Ottawa =Italy -> Rome = -> Oslo}

::pi::How much is it? {#3.1415:0.0005}
"""

MOODLE = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<quiz>
  <question type="category"><category><text>$course$/top/Rivers</text></category></question>
  <question type="multichoice">
    <name><text>Long rivers</text></name>
    <questiontext format="html"><text><![CDATA[<p>Which is a <em>river</em>?</p>
      <p><img src="@@PLUGINFILE@@/red%20dot.png" alt="A red dot"></p>]]></text>
      <file name="red dot.png" encoding="base64">{base64.b64encode(PICTURE).decode()}</file>
    </questiontext>
    <generalfeedback format="html">
      <text>&lt;p&gt;Water runs downhill.&lt;/p&gt;</text></generalfeedback>
    <defaultgrade>2.0000000</defaultgrade>
    <single>true</single>
    <correctfeedback format="html"><text>Your answer is correct.</text></correctfeedback>
    <partiallycorrectfeedback format="html"><text>Half of it.</text></partiallycorrectfeedback>
    <answer fraction="100" format="html"><text>Rhine</text>
      <feedback format="html"><text>Yes.</text></feedback></answer>
    <answer fraction="0" format="html"><text>Alps</text>
      <feedback format="html"><text>No.</text></feedback></answer>
    <answer fraction="0" format="html"><text>Oslo</text></answer>
    <hint format="html"><text>It is &lt;b&gt;long&lt;/b&gt;.</text></hint>
    <tags><tag><text>Find rivers</text></tag></tags>
  </question>
  <question type="cloze">
    <name><text>Where cities are</text></name>
    <questiontext format="html"><text><![CDATA[
      <p>Paris is on the {{1:MULTICHOICE:=Seine#Yes~Tiber}},
      Rome on the {{1:SHORTANSWER:=Tiber~*#Think of Romulus.}}.</p>]]></text></questiontext>
  </question>
  <question type="matching">
    <name><text>Pairs</text></name>
    <questiontext format="plain_text">
      <text>What belongs to what: 2 * 3 &lt; 7?</text></questiontext>
    <subquestion format="html"><text>Paris</text><answer><text>Seine</text></answer></subquestion>
    <subquestion format="html"><text>Rome</text><answer><text>Tiber</text></answer></subquestion>
    <subquestion format="html"><text></text><answer><text>Elbe</text></answer></subquestion>
  </question>
  <question type="calculated"><name><text>Sum</text></name>
    <questiontext format="html"><text>{{a}} + {{b}}?</text></questiontext></question>
</quiz>
"""

_QTI = """\
<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem identifier="i1" title="Seine" adaptive="false" timeDependent="false">
  <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
    <correctResponse><value>A</value></correctResponse>
  </responseDeclaration>
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
  <outcomeDeclaration identifier="MAXSCORE" cardinality="single" baseType="float">
    <defaultValue><value>3</value></defaultValue>
  </outcomeDeclaration>
  <itemBody>
    <p>Paris&#160;is &amp; was on the …</p>
    <choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">
      <prompt>Which river?</prompt>
      <simpleChoice identifier="A">Seine</simpleChoice>
      <simpleChoice identifier="B">Tiber
        <feedbackInline outcomeIdentifier="F" identifier="B" showHide="show">Rome.</feedbackInline>
      </simpleChoice>
    </choiceInteraction>
  </itemBody>
  <responseProcessing><responseCondition>
    <responseIf>
      <match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>
      <setOutcomeValue identifier="F">
        <baseValue baseType="identifier">yes</baseValue>
      </setOutcomeValue>
    </responseIf>
  </responseCondition></responseProcessing>
  <modalFeedback outcomeIdentifier="F" identifier="yes" showHide="show">Well done.</modalFeedback>
</assessmentItem>
"""
QTI2 = _QTI
# The same in version 3, whose own names have hyphens.
_NAMES = (
    "assessmentItem responseDeclaration correctResponse value outcomeDeclaration defaultValue "
    "itemBody choiceInteraction prompt simpleChoice feedbackInline responseProcessing "
    "responseCondition responseIf match variable correct setOutcomeValue baseValue modalFeedback"
).split()
_ATTRIBUTES = (
    "timeDependent baseType responseIdentifier maxChoices outcomeIdentifier showHide".split()
)


def _hyphens(name: str) -> str:
    return "".join(f"-{sign.lower()}" if sign.isupper() else sign for sign in name)


QTI3 = _QTI
for _name in _NAMES:
    for _mark in ("<", "</"):
        for _end in (" ", ">", "/"):
            QTI3 = QTI3.replace(f"{_mark}{_name}{_end}", f"{_mark}qti-{_hyphens(_name)}{_end}")
for _name in _ATTRIBUTES:
    QTI3 = QTI3.replace(f" {_name}=", f" {_hyphens(_name)}=")


def _item(kind: str, text: str, responses: str, conditions: str) -> str:
    return f"""
    <item ident="g{kind}" title="Question">
      <itemmetadata><qtimetadata>
        <qtimetadatafield><fieldlabel>question_type</fieldlabel>
          <fieldentry>{kind}_question</fieldentry></qtimetadatafield>
        <qtimetadatafield><fieldlabel>points_possible</fieldlabel>
          <fieldentry>1.0</fieldentry></qtimetadatafield>
      </qtimetadata></itemmetadata>
      <presentation>
        <material><mattext texttype="text/html">&lt;p&gt;{text}&lt;/p&gt;</mattext></material>
        {responses}
      </presentation>
      <resprocessing>{conditions}</resprocessing>
    </item>"""


def _lid(name: str, labels: str, several: str = "Single", about: str = "") -> str:
    shown = "".join(
        f'<response_label ident="{one}"><material><mattext texttype="text/plain">{one}</mattext>'
        "</material></response_label>"
        for one in labels.split()
    )
    material = f"<material><mattext>{about}</mattext></material>" if about else ""
    return (
        f'<response_lid ident="{name}" rcardinality="{several}">{material}'
        f"<render_choice>{shown}</render_choice></response_lid>"
    )


def _when(condition: str, points: int = 100) -> str:
    return (
        f"<respcondition><conditionvar>{condition}</conditionvar>"
        f'<setvar action="Set" varname="SCORE">{points}</setvar></respcondition>'
    )


def _is(name: str, value: str) -> str:
    return f'<varequal respident="{name}">{value}</varequal>'


QTI1 = (
    '<?xml version="1.0"?>\n<questestinterop><assessment ident="a" title="Waters"><section>'
    + _item("multiple_choice", "Which?", _lid("r", "Seine Alps"), _when(_is("r", "Seine")))
    + _item(
        "multiple_answers",
        "Which ones?",
        _lid("r", "Seine Elbe Alps", "Multiple"),
        _when(f"<and>{_is('r', 'Seine')}{_is('r', 'Elbe')}<not>{_is('r', 'Alps')}</not></and>"),
    )
    + _item(
        "fill_in_multiple_blanks",
        "Paris is on the [river], and &lt;b&gt;Rome&lt;/b&gt; on the [other].",
        _lid("response_river", "Seine", about="river")
        + _lid("response_other", "Tiber", about="other"),
        _when(_is("response_river", "Seine"), 50) + _when(_is("response_other", "Tiber"), 50),
    )
    + _item(
        "matching",
        "Which belongs?",
        _lid("r1", "Seine Tiber", about="Paris") + _lid("r2", "Seine Tiber", about="Rome"),
        _when(_is("r1", "Seine"), 50) + _when(_is("r2", "Tiber"), 50),
    )
    + _item(
        "numerical",
        "How long?",
        '<response_str ident="r"><render_fib/></response_str>',
        _when("<vargte respident='r'>770</vargte><varlte respident='r'>784</varlte>"),
    )
    + _item("true_false", "It is long.", _lid("r", "True False"), _when(_is("r", "True")))
    + "</section></assessment></questestinterop>\n"
)

TABLE = """\
question,kind,option 1,option 2,option 3,right,feedback 1,feedback 2,explanation,points
What goes into the pot first?,,Tea,Milk,Boiling water,3,A cold pot makes cold tea.,Never.,,
Which of these are leaves?,choices,Tea,Mint,Sugar,"1,2",,,,2
Tea grows on trees.,,,,,false,,,On shrubs.,
Where did tea come from?,text,,,,China | from China,,,,
How many minutes does it stand?,number,,,,4,,,,
Who drinks what?,match,Ann = tea,Ben = milk,,,,,,
In which order?,order,Warm the pot,Fill it,Wait,,,,,
"""


def quiz_of(done: Imported) -> str:
    """The quiz file that an import writes."""
    return done.files[done.path].decode()


def fields(quiz: str) -> list[dict[str, Any]]:
    """The questions of a quiz file, as they are written."""
    tree, problems = parse(quiz, "quiz.yml")
    assert tree is not None and not problems, problems
    found: list[dict[str, Any]] = tree.data["questions"]
    return found


def _flow(name: str, *inside: str) -> str:
    return f'<flow class="{name}">{"".join(inside)}</flow>'


def _formatted(text: str) -> str:
    kept = f'<mat_extension><mat_formattedtext type="HTML">{text}</mat_formattedtext>'
    return _flow("FORMATTED_TEXT_BLOCK", f"<material>{kept}</mat_extension></material>")


def _row(name: str, text: str) -> str:
    labels = f'<response_label ident="{name}1"/><response_label ident="{name}2"/>'
    choice = f"<render_choice><flow_label>{labels}</flow_label></render_choice>"
    return _flow("Block", _formatted(text), f'<response_lid ident="{name}">{choice}</response_lid>')


BLACKBOARD = (
    '<?xml version="1.0"?>\n<questestinterop><assessment title="Pool"><section><item>'
    "<itemmetadata><bbmd_questiontype>Matching</bbmd_questiontype></itemmetadata><presentation>"
    + _flow("QUESTION_BLOCK", _formatted("Classify the &lt;b&gt;&lt;/b&gt;animals."))
    + _flow("RESPONSE_BLOCK", _row("a", "cat"), _row("b", "frog"))
    + _flow(
        "RIGHT_MATCH_BLOCK",
        _flow("Block", _formatted("mammal")),
        _flow("Block", _formatted("amphibian")),
    )
    + "</presentation><resprocessing>"
    + _when(_is("a", "a1"))
    + _when(_is("b", "b2"))
    + "</resprocessing></item></section></assessment></questestinterop>\n"
)
