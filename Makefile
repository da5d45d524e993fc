# make demo and make test do all the set-up themselves; make check is what you run before a commit.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: check format lint types test demo bench golden docs lock clean
.DEFAULT_GOAL := check

$(READY): requirements-dev.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $(READY)

check: lint types test

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

test: $(READY)
	$(BIN)/python -m pytest -n auto

demo: $(READY)
	@$(BIN)/python -m goodbooks --book demo:overruled brief Marcus
	@$(BIN)/python -m goodbooks --book demo:overruled confirm ^once
	@$(BIN)/python -m goodbooks --book demo:overruled hold '#loyalty'
	@$(BIN)/python -m goodbooks --book demo:overruled trail '#loyalty'

bench: $(READY)
	$(BIN)/python bench/run.py

golden: $(READY)
	$(BIN)/python -m pytest -p no:randomly --golden=write

docs: $(READY)
	$(BIN)/python docs/make.py

lock:
	uv pip compile --quiet --universal --generate-hashes --no-header --extra dev pyproject.toml -o requirements-dev.lock

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
