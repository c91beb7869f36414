"""`python -m thidua`: the same commands as `thidua`."""

from thidua.cli import main

if __name__ == "__main__":
    main()
