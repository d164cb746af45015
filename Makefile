# SPDX-License-Identifier: GPL-3.0-or-later
# Handsel's commands. `make` alone lists them; each first sets up what it needs, and only what is missing.

PYTHON ?= $(firstword $(foreach name,python3.11 python3.12 python3.13 python3,$(shell command -v $(name) 2>/dev/null)))
OUT ?= build/tour
ARGS ?=

BIN := .venv/bin
TRANSLATIONS_FOLDER ?= resources/translations
TRANSLATIONS := $(wildcard $(TRANSLATIONS_FOLDER)/*.ts)
TRANSLATED := $(TRANSLATIONS:.ts=.qm)
COLLECT := -locations none -no-obsolete
# An application's texts are its own and those of the shared rooms that speak to people. Named file by file: lupdate
# finds no Python in a folder.
TEXTS = $$(find $(1) shared/errors.py shared/desktop shared/staff -name '*.py' -o -name '*.qml' | sort)
QML = $(shell find kiosk -name '*.qml' 2>/dev/null)
# Where windows can open: X11 or Wayland say so in the environment, a Mac always has a screen.
SCREEN := $(DISPLAY)$(WAYLAND_DISPLAY)$(filter Darwin,$(shell uname))
# Set here, not exported: a person's own screen is theirs.
HEADLESS := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup run test lint format tour bench soak translations translations-update constraints clean

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-20s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what Handsel needs: system libraries, Python environment, packages
	@test -n "$(PYTHON)" || { echo 'Handsel needs Python 3.11 or newer: sudo apt-get install python3' >&2; exit 1; }
	@$(PYTHON) .ci/setup

run: setup $(TRANSLATED) ## Open the kiosk and the console side by side on the demo shop
ifeq ($(SCREEN),)
	@echo 'There is no screen here to open windows on, so the applications pose for pictures instead.'
	@$(MAKE) --no-print-directory tour
	@echo 'The pictures are in $(OUT). On a machine with a screen, make run opens both applications.'
else
	@$(BIN)/handsel demo
endif

test: setup $(TRANSLATED) ## Run all tests, or some: make test ARGS="-k call"
	@mkdir -p build
ifeq ($(ARGS),)
	@# They make thousands of small databases, each change of which waits for the disk: in memory where there is some.
	@failed=0; memory=$$(test -w /dev/shm && mktemp -d /dev/shm/handsel-tests-XXXXXX); \
	trap 'rm -rf "$$memory"' EXIT; trap 'exit 143' TERM; \
	echo 'The tests, two at a time:'; \
	$(BIN)/python -m pytest -n 2 --dist loadgroup -m 'not alone' --cov --cov-report=term \
		$${memory:+--basetemp="$$memory/tests"} || failed=1; \
	echo 'The tests that measure time, one at a time:'; \
	$(BIN)/python -m pytest -m alone || test $$? -eq 5 || failed=1; \
	exit $$failed
else
	@$(BIN)/python -m pytest $(ARGS)
endif

lint: setup ## Check style, types, QML and translations
	@.ci/lint

format: setup ## Put Python and QML files into the house's shape
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(if $(QML),$(BIN)/pyside6-qmlformat --inplace $(QML))

tour: setup $(TRANSLATED) ## Play the whole story without a screen, with pictures: make tour OUT=build/tour
	@$(HEADLESS) $(BIN)/python -m tests.tour $(ARGS) $(OUT)

bench: setup $(TRANSLATED) ## Measure speed into build/bench.json, all or some: make bench ARGS="kiosk_start"
	@$(HEADLESS) $(BIN)/python -m tests.benchmarks $(ARGS)

soak: setup $(TRANSLATED) ## Run the long tests at their full count
	@HANDSEL_SOAK=full $(BIN)/python -m pytest -m soak $(ARGS)

translations: setup $(TRANSLATED) ## Compile the translations that have changed

translations-update: setup ## Collect new texts from the sources into the translation files
	@for file in $(TRANSLATIONS); do \
		case $$(basename $$file) in kiosk_*) texts="$(call TEXTS,kiosk)" ;; *) texts="$(call TEXTS,console)" ;; esac; \
		case $$file in *_en.ts) only=-pluralonly ;; *) only= ;; esac; \
		$(BIN)/pyside6-lupdate $$texts $(COLLECT) $$only -ts $$file || exit 1; \
	done

%.qm: %.ts | setup
	@echo 'Translation: $<'
	@# Beside it first: a program that runs has the old file mapped, and dies when it is written over.
	@$(BIN)/pyside6-lrelease -silent $< -qm $@.new && mv $@.new $@

constraints: setup ## Choose all package versions anew and write constraints.txt
	rm -rf build/fresh && $(BIN)/python -m venv build/fresh
	build/fresh/bin/python -m pip install --quiet --disable-pip-version-check '.[dev]'
	{ grep '^#' constraints.txt; build/fresh/bin/python -m pip freeze --exclude handsel; } > build/constraints.txt
	mv build/constraints.txt constraints.txt && rm -rf build/fresh

clean: ## Remove what was built and installed here
	rm -rf .venv build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis $(TRANSLATED)
	find kiosk console shared tests -name __pycache__ -prune -exec rm -rf {} +
