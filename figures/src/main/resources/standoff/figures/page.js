// What a reader gains with a script: copying, sorting, showing only some marks, values under the pointer.
// Without it the page loses nothing but these.
(function () {
  "use strict";
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));

  all(".copy").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", () => {
      const code = button.parentElement.querySelector("code");
      const range = document.createRange();
      range.selectNodeContents(code);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      const done = ok => { button.textContent = ok ? "Copied" : "Selected"; setTimeout(() => { button.textContent = "Copy"; }, 1500); };
      if (navigator.clipboard) navigator.clipboard.writeText(code.textContent).then(() => done(true), () => done(false));
      else done(document.execCommand("copy"));
    });
  });

  all(".tools").forEach(tools => {
    tools.hidden = false;
    const buttons = all("button", tools);
    const rows = all("tbody tr", tools.parentElement);
    buttons.forEach(button => button.addEventListener("click", () => {
      const mark = button.dataset.mark;
      buttons.forEach(b => b.setAttribute("aria-pressed", String(b === button)));
      rows.forEach(row => { row.hidden = mark !== "" ? row.dataset.mark !== mark : false; });
    }));
  });

  const key = cell => {
    const data = cell.querySelector("data");
    return data ? (data.value === "" ? -Infinity : Number(data.value)) : cell.textContent;
  };
  const compare = (a, b) => typeof a === "number" ? (typeof b === "number" ? a - b : -1) : String(a).localeCompare(String(b), "en");
  all(".table thead th").forEach(th => {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-label", "sort by " + th.textContent);
    th.append(button);
    th.addEventListener("click", () => {
      const column = th.cellIndex;
      const down = th.getAttribute("aria-sort") === "ascending";
      all("th", th.parentElement).forEach(other => other.removeAttribute("aria-sort"));
      th.setAttribute("aria-sort", down ? "descending" : "ascending");
      const body = th.closest("table").tBodies[0];
      const rows = Array.from(body.rows);
      rows.sort((r, s) => (down ? -1 : 1) * compare(key(r.cells[column]), key(s.cells[column])));
      body.append(...rows);
    });
  });

  // The wide drawing with its title above it, as a picture file.
  const standalone = figure => {
    const svg = figure.querySelector("svg.wide").cloneNode(true);
    const [width, height] = [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height];
    const words = figure.querySelector("figcaption strong").textContent.split(" ");
    const lines = words.reduce((all, word) => {
      const joined = (all[all.length - 1] + " " + word).trim();
      return joined.length <= 80 ? [...all.slice(0, -1), joined] : [...all, word];
    }, [""]);
    const head = 22 * lines.length + 14;
    const make = (name, attributes, text) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", name);
      Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
      element.textContent = text;
      return element;
    };
    svg.setAttribute("viewBox", [-16, -head - 12, width + 32, height + head + 28].join(" "));
    svg.setAttribute("width", width + 32);
    svg.setAttribute("height", height + head + 28);
    svg.prepend(make("rect", { x: -16, y: -head - 12, width: "100%", height: "100%", fill: "#fff" }, ""),
      ...lines.map((line, i) => make("text", { x: 0, y: 22 * i + 18 - head, "font-size": 17, "font-weight": 600, fill: "#1b1f24" }, line)));
    return { text: new XMLSerializer().serializeToString(svg), width: width + 32, height: height + head + 28 };
  };
  const save = (blob, figure, ending) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = figure.querySelector(".csv").download.replace(/csv$/, ending);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
  const saveSvg = figure => save(new Blob([standalone(figure).text], { type: "image/svg+xml" }), figure, "svg");
  const savePng = figure => {
    const { text, width, height } = standalone(figure);
    const image = new Image();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [2 * width, 2 * height];
    image.onload = () => {
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(blob => save(blob, figure, "png"), "image/png");
    };
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
  };
  all("figure .files").forEach(files => {
    const figure = files.closest("figure");
    [["PNG", savePng], ["SVG", saveSvg]].forEach(([name, action]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      button.addEventListener("click", () => action(figure));
      files.querySelector(".csv").after(button);
    });
  });

  // Paper cannot be unfolded.
  const folds = all("details.fold");
  let unfolded = [];
  addEventListener("beforeprint", () => { unfolded = folds.filter(fold => !fold.open); unfolded.forEach(fold => { fold.open = true; }); });
  addEventListener("afterprint", () => unfolded.forEach(fold => { fold.open = false; }));

  // The values under the pointer come from the figure's own CSV link.
  const fields = line => Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), m => m[1] !== undefined ? m[1].replaceAll('""', '"') : m[2]);
  const day = text => Date.parse(text) / 864e5;
  all(".crosshair").forEach(line => {
    const svg = line.ownerSVGElement;
    const figure = svg.closest("figure");
    const readout = figure.querySelector(".readout");
    const csv = figure.querySelector(".csv").href;
    const lines = decodeURIComponent(csv.slice(csv.indexOf(",") + 1)).trim().split("\r\n").map(fields);
    const rows = lines.slice(1);
    const days = rows.map(row => day(row[0]));
    const medians = lines[0].map((name, i) => ({ name, i })).filter(column => column.name.endsWith(": 50 %"));
    const say = text => text === "" ? "none" : Number((Number(text) * Number(line.dataset.factor)).toPrecision(3)).toLocaleString("en");
    const [left, right, first, last] = [Number(line.dataset.left), Number(line.dataset.right), day(line.dataset.first), day(line.dataset.last)];
    readout.hidden = false;
    readout.textContent = "Point at the chart to read values.";
    svg.addEventListener("pointermove", event => {
      const box = svg.getBoundingClientRect();
      const x = (event.clientX - box.left) / box.width * svg.viewBox.baseVal.width;
      const wanted = first + (x - left) / (right - left) * (last - first);
      let nearest = 0;
      days.forEach((d, i) => { if (Math.abs(d - wanted) < Math.abs(days[nearest] - wanted)) nearest = i; });
      const place = left + (days[nearest] - first) / (last - first) * (right - left);
      line.setAttribute("x1", place);
      line.setAttribute("x2", place);
      line.setAttribute("visibility", "visible");
      const row = rows[nearest];
      readout.textContent = row[0] + ": " + medians.map(({ name, i }) => {
        const [low, middle, high] = [row[i - 3], row[i], row[i + 3]].map(say);
        return name.slice(0, -6) + " " + middle + (low === high ? "" : " (90 %: " + low + " to " + high + ")");
      }).join(" · ");
    });
    svg.addEventListener("pointerleave", () => line.setAttribute("visibility", "hidden"));
  });
})();
