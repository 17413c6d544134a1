"""Questions from other programs, as quiz files.

A format is read into drafts (draft.py), a draft becomes the fields of a kind (fitting.py), and the
fields become YAML that is read back before it counts (quiz_text.py). So N formats and M kinds cost
N + M. Nothing here touches the disk: files come in as bytes and go out as paths and bytes.
"""
