"""Takes the pictures of the README: the explanation of a fixture in headless Chromium, in light and dark.

    pip install pillow && python tools/pictures.py

Run it after a change of the page, and look at the pictures. They are not compared in tests: fonts differ between machines.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:  # run as a script, not imported
    sys.path.insert(0, str(ROOT))

PAGE = "fixtures/news/boilerplate/page.html"
SCHEMES = {"dark": 0, "light": 1}
"""The numbers of Chromium's setting preferredColorScheme."""
WIDTH_PX, TOP_PX, BOTTOM_PX = 900, 905, 1705
"""The part of the page to show: the list of its blocks."""
COLOURS = 128
"""So many colours make a small file, and are enough for text."""
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
            switches += [f"--blink-settings=preferredColorScheme={number}", f"--window-size={WIDTH_PX},{BOTTOM_PX}"]
            subprocess.run([browser, *switches, f"--screenshot={picture}", page.as_uri()], check=True, capture_output=True, timeout=120)
            shown = Image.open(picture).convert("RGB").crop((0, TOP_PX, WIDTH_PX, BOTTOM_PX))
            shown.quantize(COLOURS).save(picture, optimize=True)
            print(f"{picture.relative_to(ROOT)}: {picture.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
