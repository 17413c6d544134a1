"""The language server that editors ask about YAML, spoken to over its pipes."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.support.machine import PROJECT

SERVER = PROJECT / "node_modules/yaml-language-server/out/server/src/server.js"


class LanguageServer:
    """One server for a folder; `schemas` says which files each schema is for, as editors do."""

    def __init__(self, node: str, folder: Path, schemas: Mapping[str, Any]) -> None:
        self.folder, self.number, self.version = folder, 0, 0
        self.settings = {"yaml": {"schemas": schemas, "schemaStore": {"enable": False}}}
        self.process = subprocess.Popen(
            [node, str(SERVER), "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.marks: dict[str, list[dict[str, Any]]] = {}
        capabilities = {
            "workspace": {"configuration": True},
            "textDocument": {
                "completion": {"completionItem": {"snippetSupport": True}},
                "hover": {"contentFormat": ["markdown"]},
            },
        }
        root = folder.as_uri()
        self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": root,
                "workspaceFolders": [{"uri": root, "name": "course"}],
                "capabilities": capabilities,
            },
        )
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": self.settings})
        self.problems("begun.yml", "")  # only then does it know its settings

    def end(self) -> None:
        """Let it go."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe
            pipe.close()

    def tell(self, method: str, parameters: Any) -> None:
        """Something that it does not answer."""
        self._write({"method": method, "params": parameters})

    def ask(self, method: str, parameters: Any) -> Any:
        """Something that it answers; what it says meanwhile is kept."""
        self.number += 1
        self._write({"id": self.number, "method": method, "params": parameters})
        while (said := self._read()).get("id") != self.number or "method" in said:
            self._hear(said)
        assert "error" not in said, said
        return said.get("result")

    def open(self, path: str, text: str) -> str:
        """Show it a file as if it were typed; returns the file's address."""
        address = (self.folder / path).as_uri()
        self.version += 1
        document = {"uri": address, "languageId": "yaml", "version": self.version, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})
        return address

    def problems(self, path: str, text: str) -> list[str]:
        """What it underlines: 'line: message', lines from 1."""
        address = self.open(path, text)
        self.marks.pop(address, None)
        while address not in self.marks:
            self._hear(self._read())
        return [
            f"{mark['range']['start']['line'] + 1}: {mark['message']}"
            for mark in self.marks[address]
        ]

    def offers(self, path: str, text: str) -> dict[str, dict[str, Any]]:
        """What it offers at the sign '¦' in the text, by the label."""
        found = self._at("textDocument/completion", path, text)
        items = found["items"] if isinstance(found, dict) else found
        return {item["label"]: item for item in items}

    def hover(self, path: str, text: str) -> str:
        """What it tells of the word at the sign '¦' in the text."""
        found = self._at("textDocument/hover", path, text)
        return found["contents"]["value"] if found else ""

    def _at(self, method: str, path: str, text: str) -> Any:
        before = text[: text.index("¦")]
        address = self.open(path, text.replace("¦", ""))
        line = before.count("\n")
        place = {"line": line, "character": len(before.rpartition("\n")[2])}
        return self.ask(method, {"textDocument": {"uri": address}, "position": place})

    def _hear(self, said: dict[str, Any]) -> None:
        method, parameters = said.get("method"), said.get("params")
        if method == "textDocument/publishDiagnostics":
            assert parameters
            self.marks[parameters["uri"]] = parameters["diagnostics"]
        elif method == "workspace/configuration":
            assert parameters
            result = [self.settings.get(item["section"]) for item in parameters["items"]]
            self._write({"id": said["id"], "result": result})
        elif method and "id" in said:
            self._write({"id": said["id"], "result": None})

    def _write(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self.process.stdout
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server has ended"
        said: dict[str, Any] = json.loads(self.process.stdout.read(length))
        return said
