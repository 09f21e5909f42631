# Where an interpreter that serves as a port begins. Any Python can run this file, so that one that is too old says so.
import sys

if sys.version_info < (3, 8):
    sys.stderr.write("portleak: Python 3.8 or newer is needed, this is %d.%d.%d\n" % sys.version_info[:3])
    sys.exit(64)

if __name__ == "__main__":
    _here = __file__.rpartition("\\" if sys.platform == "win32" else "/")[0]
    if sys.path and sys.path[0] == _here:
        del sys.path[0]
    sys.path.insert(0, _here)
    # Compiled once per user, whatever the program's own setting says: it is a third of the time to start.
    _setting, sys.dont_write_bytecode = sys.dont_write_bytecode, False
    from portleak.session import main

    # Behind everything else, so that no module of the program's can be hidden by one of ours.
    sys.path.remove(_here)
    sys.path.append(_here)
    main(_setting)
