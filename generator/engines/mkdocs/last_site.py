"""The last good site, kept while plain `mkdocs build`, which clears it first, makes the next."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from pathlib import Path


class LastSite:
    """Puts a site aside; then either `restore` or `forget` it."""

    def __init__(self, site: Path) -> None:
        """Where the folder cannot be moved (it is mounted, say), nothing is put aside."""
        self.site = site
        self.aside: Path | None = None
        if site.is_dir() and any(site.iterdir()):
            with contextlib.suppress(OSError):
                self.aside = Path(tempfile.mkdtemp(prefix=".site-", dir=site.parent))
                site.rename(self.aside / "site")

    def restore(self) -> None:
        """The build has failed: the site is as it was."""
        if self.aside and (self.aside / "site").is_dir():
            shutil.rmtree(self.site, ignore_errors=True)
            (self.aside / "site").rename(self.site)
        self.forget()

    def forget(self) -> None:
        """The build has succeeded."""
        if self.aside:
            shutil.rmtree(self.aside, ignore_errors=True)
            self.aside = None
