# Two commands do everything: `make site` builds the course, `make test` tests the generator.
# Both work on a fresh machine with Python 3.11 and its venv, and do only what is not done yet.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
# What tests/support/machine.py may have fetched goes before what the machine has.
NPM := PATH="$$PWD/$(BIN):$$PATH" npm

# What is ready leaves a stamp, named after the content that it was made from: a fresh clone, a
# changed lock file or a moved folder has another name, and dates mean nothing.
digest = $(shell { $(1); } 2>/dev/null | cksum | tr ' ' -)
PYTHON_READY := $(VENV)/ready-python-$(call digest,pwd -P; $(PYTHON) --version; cat requirements.lock)
INSTALLED := $(call digest,cat pyproject.toml requirements.lock)
SITE_READY := $(VENV)/ready-site-$(INSTALLED)
TEST_READY := $(VENV)/ready-test-$(INSTALLED)
PLUGINS_READY := $(VENV)/ready-plugins-$(INSTALLED)
PEERS_HOME := .cache/bench/peers
PEERS_READY := .cache/bench/ready-$(call digest,pwd -P; $(PYTHON) --version; cat requirements.lock tests/bench/peers.txt)
NODE_MODULES_READY := node_modules/ready-$(call digest,cat package.json package-lock.json)
say := @echo "==>"

MAKEFLAGS += --no-builtin-rules
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help site pages manual serve test test-fast test-client test-python test-plugins test-browsers check bundle publish lock clean distclean \
	fuzz bench bench-small node chromium browsers
# What Python has compiled is kept, whatever the environment says: else each process of the tests
# would compile everything anew, and each worker rewrite every assertion.
unexport PYTHONDONTWRITEBYTECODE
# `make clean site` means one after the other, with -j too.
ifneq ($(filter clean distclean,$(MAKECMDGOALS)),)
.NOTPARALLEL:
endif

help: ## say what there is to do
	@sed -n 's/^\([a-z-]*\):.*## /  make \1|/p' Makefile | awk -F'|' '{printf "%-20s %s\n", $$1, $$2}'

site: $(SITE_READY) ## build the course into site/
	$(say) building the course
	@$(BIN)/course build $(ARGS)

# The manual keeps its own address below that of the course, and its own list of what was built.
MANUAL ?= manual
pages: site ## what is published: the course, and in site/manual/ the manual (MANUAL=folder, or MANUAL= for none)
	$(if $(MANUAL),$(say) building the manual)
	@$(if $(MANUAL),cd manual && $(if $(SITE_URL),SITE_URL="$(SITE_URL:%/=%)/$(MANUAL)/") ../$(BIN)/course build --site-dir ../site/$(MANUAL),true)

serve: $(SITE_READY) ## live preview while you write (PORT=8000)
	@$(BIN)/course serve $(if $(PORT),--port $(PORT)) $(ARGS)

# In one start: what one worker has built is there for the others, and none waits for the end of a
# part. That a browser was not to be had is the last thing that is said.
ALL := tests/browsers tests/browser tests/flagship tests/commands tests/plugins tests/manual tests/repository tests/unit

test: test-client $(PLUGINS_READY) $(NODE_MODULES_READY) | chromium browsers ## everything that CI tests
	$(say) testing the generator, in three browsers, and beside other plugins
	@$(BIN)/python -m pytest $(ALL) $(ARGS)

# What takes neither a browser, nor the flagship's site, nor many commands, and is not marked as thorough.
FAST := tests/unit tests/repository tests/manual

test-fast: test-client $(TEST_READY) $(NODE_MODULES_READY) ## what to run after each change: neither browser nor commands
	$(say) testing the generator without browser and commands
	@$(BIN)/python -m pytest $(FAST) -m "not thorough" $(ARGS)

test-client: $(NODE_MODULES_READY) ## the learner's side: types, staleness, unit tests
	$(say) testing the client
	@$(NPM) run --silent types
	@$(NPM) run --silent stale
	@NODE_OPTIONS=--test-reporter=dot $(NPM) test --silent

test-python: $(TEST_READY) $(NODE_MODULES_READY) | chromium ## the generator, and the course in a browser (ARGS='-k order')
	$(say) testing the generator
	@$(BIN)/python -m pytest $(ARGS)

test-plugins: $(PLUGINS_READY) $(NODE_MODULES_READY) | chromium ## the course beside other plugins of MkDocs
	$(say) testing beside other plugins
	@$(BIN)/python -m pytest tests/plugins $(ARGS)

fuzz: $(TEST_READY) $(NODE_MODULES_READY) ## look for inputs that do harm (MINUTES=60 SEED=1 ONLY=page,quiz)
	$(say) fuzzing for $(or $(MINUTES),3) minutes
	@$(BIN)/python -m tests.fuzz --minutes $(or $(MINUTES),3) $(if $(SEED),--seed $(SEED)) $(if $(ONLY),--only $(ONLY))

LESSONS ?= 100,300,1000
RUNS ?= 3
bench: $(TEST_READY) $(PEERS_READY) | chromium ## our build beside its peers (LESSONS=100,300,1000 RUNS=3 PEERS=hugo,mdbook KEEP=1)
	$(say) measuring, with $(LESSONS) lessons
	@$(BIN)/python -m tests.bench --lessons $(LESSONS) --runs $(RUNS) $(if $(PEERS),--peers $(PEERS)) $(if $(KEEP),--keep)

bench-small: $(SITE_READY) ## our build beside a fixed piece of work, as CI does it (WRITE=1 to write it down)
	$(say) measuring a small course
	@$(BIN)/python -m tests.bench.small $(if $(WRITE),--write)

test-browsers: $(TEST_READY) | chromium browsers ## the main path in Chromium, Firefox and WebKit
	$(say) testing in three browsers
	@$(BIN)/python -m pytest tests/browsers -n0 $(ARGS)

check: $(TEST_READY) $(NODE_MODULES_READY) ## lint, formatting, types
	$(say) ruff, mypy, tsc, oxlint
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check . || { $(BIN)/ruff format --check .; exit 1; }
	@$(BIN)/mypy --no-error-summary
	@$(NPM) run --silent types
	@$(NPM) run --silent lint

manual: $(SITE_READY) ## build the authors' manual into manual/site/
	@cd manual && ../$(BIN)/course build $(ARGS)

bundle: $(TEST_READY) $(NODE_MODULES_READY) ## the client's runtime, from generator/runtime/ into generator/static/
	$(say) bundling the client
	@$(BIN)/python -m tests.tools.client_types
	@$(BIN)/python -m tests.tools.messages
	@$(NPM) run --silent bundle

publish: ## copy the built course to a host (TO=user@host:/path, DELETE=1 to remove what is not in it)
	@test -n "$$TO" || { echo "error: say where to: make publish TO=user@host:/path/to/folder" >&2; exit 2; }
	@command -v rsync >/dev/null || { echo "error: make publish needs rsync; install it, for example with apt-get install rsync" >&2; exit 2; }
	@$(MAKE) --no-print-directory pages
	@echo "==> copying site/ to $$TO"
	@rsync -rpz --checksum --delay-updates --chmod=D755,F644 $(if $(DELETE),--delete-after) site/ "$$TO"

lock: | $(PYTHON_READY) ## requirements.lock anew, with the newest versions that pyproject.toml allows
	$(say) finding the newest versions
	@$(BIN)/python -m tests.support.lock > requirements.lock.new
	@mv requirements.lock.new requirements.lock

clean: ## remove what was built, and caches
	@rm -rf site .site-* build dist .pytest_cache .mypy_cache .ruff_cache
	@find . -name __pycache__ -not -path './$(VENV)/*' -not -path './node_modules/*' -prune -exec rm -rf {} +

distclean: clean ## the same, and the environment: as in a fresh clone
	@rm -rf $(VENV) node_modules .cache/bench *.egg-info

# The environment

$(PYTHON_READY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "error: Python 3.11 or newer is needed. If you have it under another name: make PYTHON=python3.12" >&2; exit 2; }
	$(say) making a Python environment in $(VENV)
	@$(PYTHON) -m venv --clear $(VENV)
	@touch $@

$(SITE_READY): $(PYTHON_READY)
	$(say) installing what building takes "(some 15 seconds)"
	@$(PIP) install -c requirements.lock setuptools
	@$(PIP) install -c requirements.lock --no-build-isolation -e .
	@rm -f $(VENV)/ready-site-* && touch $@

$(TEST_READY): $(SITE_READY)
	$(say) installing what testing takes "(some 20 seconds)"
	@$(PIP) install -c requirements.lock --no-build-isolation -e '.[test]'
	@rm -f $(VENV)/ready-test-* && touch $@

# Into the same environment: what is not configured does nothing in MkDocs, and there is one lock.
$(PLUGINS_READY): $(TEST_READY)
	$(say) installing other plugins of MkDocs "(some 20 seconds)"
	@$(PIP) install -c requirements.lock --no-build-isolation -e '.[plugins]'
	@rm -f $(VENV)/ready-plugins-* && touch $@

# Into an environment of their own: what they bring along must not change ours.
$(PEERS_READY): | $(PYTHON_READY)
	$(say) installing whom to measure beside "(some 20 seconds)"
	@rm -rf .cache/bench/ready-* $(PEERS_HOME)
	@$(PYTHON) -m venv $(PEERS_HOME)
	@$(PEERS_HOME)/bin/python -m pip --disable-pip-version-check -qq install -c requirements.lock -r tests/bench/peers.txt
	@touch $@

browsers: | $(TEST_READY)
	@$(BIN)/python -m tests.support.machine --try firefox webkit

chromium: | node
node chromium: | $(TEST_READY)
	@$(BIN)/python -m tests.support.machine $@

$(NODE_MODULES_READY): | node
	$(say) installing the packages of the client
	@$(NPM) ci --no-audit --no-fund --no-update-notifier --loglevel=error >/dev/null
	@touch $@
