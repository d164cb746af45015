# Handsel's commands. `make` alone lists them; each sets up what it needs first.

OUT ?= build/tour
ARGS ?=
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help test lint format

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-20s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

test: ## Run all tests (ARGS="-k call" to choose)
	$(BIN)/python -m pytest $(ARGS)

lint: ## Check style, types, QML and import directions
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

format: ## Put Python and QML files into the house's shape
	$(BIN)/ruff format
	$(BIN)/ruff check --fix
