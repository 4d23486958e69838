#!/bin/sh
# Puts the answer set solver clingo (MIT) into a virtual environment outside the repository, for
# the comparison that `examples/sizes.rs` makes. Prints how to run it.
#
#     sh crates/backstop-reason/bench/get_clingo.sh FOLDER
set -eu
folder=${1:?name a folder outside the repository, for instance: sh get_clingo.sh ../clingo}
python3 -m venv "$folder"
"$folder/bin/python" -m pip install --quiet clingo==5.8.3
"$folder/bin/python" -c 'import clingo; print("clingo", clingo.__version__)'
echo "Now: BACKSTOP_CLINGO=$folder/bin/python cargo run --release -p backstop-reason --example sizes"
