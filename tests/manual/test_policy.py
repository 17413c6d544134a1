"""The lines of the manual about policies and frames are those that the tests run under."""

from __future__ import annotations

import re

import pytest

from tests.support.manual import text_of
from tests.support.policy import ALONE, HEADERS, POLICY

PAGE = text_of("policy.md")
HOSTS = ("nginx", "apache", "caddy", "text")


def recipe(language: str) -> str:
    """The last block of code of a language."""
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)[-1]


@pytest.mark.parametrize("host", HOSTS)
def test_a_recipe_sends_these_headers_and_no_other(host: str) -> None:
    lines = [line.strip() for line in recipe(host).splitlines()]
    sent = {
        found[1]: found[2]
        for line in lines
        if (found := re.fullmatch(r"(?:add_header |Header always set )?([A-Z][\w-]+):? (.*)", line))
    }
    found = {name: value.removesuffix(" always;").strip('"') for name, value in sent.items()}
    found.pop("ErrorDocument", None)
    assert found == dict(HEADERS)


@pytest.mark.parametrize("host", ["nginx", "apache", "caddy"])
def test_a_recipe_shows_our_page_for_missing_pages(host: str) -> None:
    assert "/404.html" in recipe(host)


def test_the_policy_in_pages_is_the_same_but_for_frames() -> None:
    (content,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="(.*?)">', PAGE)
    assert f"{content}; frame-ancestors 'self'" == POLICY
    assert f"```text\n{ALONE}\n```" in PAGE
