"""Takes the pictures of the README: the explanation of a fixture in headless Chromium, in light and dark.

    python tools/pictures.py

Run it after a change of the page, and look at the pictures. They are not compared in tests: fonts differ between machines.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:  # run as a script, not imported
    sys.path.insert(0, str(ROOT))

PAGE = "fixtures/news/boilerplate/page.html"
SCHEMES = {"dark": 0, "light": 1}
"""The numbers of Chromium's setting preferredColorScheme."""
WIDTH_PX, HEIGHT_PX = 960, 900
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main() -> int:
    """Writes docs/explanation-light.png and docs/explanation-dark.png. Returns the exit status."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        print(f"none of these is installed: {', '.join(BROWSERS)}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "why.html")
        subprocess.run([sys.executable, "-m", "cleaner", "--explain", PAGE, "-o", page], cwd=ROOT, check=True)
        for scheme, number in SCHEMES.items():
            picture = ROOT / f"docs/explanation-{scheme}.png"
            switches = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder}/profile"]
            switches += [f"--blink-settings=preferredColorScheme={number}", f"--window-size={WIDTH_PX},{HEIGHT_PX}"]
            subprocess.run([browser, *switches, f"--screenshot={picture}", page.as_uri()], check=True, capture_output=True, timeout=120)
            print(f"{picture.relative_to(ROOT)}: {picture.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
