# make demo and make test do all the set-up themselves; make check is what you run before a commit.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
OTHERS := $(filter-out $(shell $(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])'), \
  3.11 3.12 3.13 3.14)
WORKERS := $(shell $(PYTHON) -c 'import os; print(1 + (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1))')

.PHONY: check format lint types test test-all demo bench golden docs screenshots pictures lock clean
.DEFAULT_GOAL := check

# the package is compiled here, on every core: else each worker of the first tests would compile all of it, at the same moment
$(READY): requirements-dev.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q -j 0 src
	touch $(READY)

check: lint types test

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint: $(READY)
	$(BIN)/ruff format --no-cache --check .
	$(BIN)/ruff check --no-cache .

types: $(READY)
	$(BIN)/mypy

# what is compiled is kept, whatever the shell says: else each worker would compile every test anew; one worker more
# than there are cores, since a test that waits for a browser leaves its core to the others
test: $(READY)
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

# the same tests on every other Python that is to be had here, each in a folder of its own
test-all: $(OTHERS:%=test-%)

test-3.%:
	@if PYENV_VERSION=3.$* python3.$* -c pass 2>/dev/null; then \
	  PYENV_VERSION=3.$* $(MAKE) test PYTHON=python3.$* VENV=.venv-3.$*; \
	else \
	  echo "Python 3.$* is not to be had here: nothing was tried on it"; \
	fi

demo: $(READY)
	@$(BIN)/python -m goodbooks --book demo:overruled brief Marcus
	@$(BIN)/python -m goodbooks --book demo:overruled confirm ^once
	@$(BIN)/python -m goodbooks --book demo:overruled hold '#loyalty'
	@$(BIN)/python -m goodbooks --book demo:overruled trail '#loyalty'

bench: $(READY)
	$(BIN)/python bench/run.py
	$(BIN)/python bench/forecast.py

golden: $(READY)
	$(BIN)/python -m pytest -p no:randomly --golden=write

docs: $(READY)
	$(BIN)/python docs/make.py

# every room of the page as a picture, broad and slim, light and dark: make screenshots TO=folder
TO ?= screenshots
screenshots: $(READY)
	$(BIN)/python bench/screenshots.py $(TO)

# the pictures that stand in the manual
pictures: $(READY)
	$(BIN)/python bench/screenshots.py --manual

lock:
	uv pip compile --quiet --universal --generate-hashes --no-header --extra dev pyproject.toml -o requirements-dev.lock

clean:
	rm -rf .venv .venv-3.* .mypy_cache .ruff_cache .pytest_cache .hypothesis
