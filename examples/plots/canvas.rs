//! A picture as a PNG and as an SVG file.

use std::error::Error;
use std::fs;
use std::ops::Mul;
use std::path::Path;

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::{FontStyle, register_font};
use plotters_backend::{BackendColor, BackendCoord, BackendTextStyle, DrawingErrorKind};

/// A generic family: PNGs use the font registered under this name, SVGs the viewer's own.
pub(crate) const FONT: &str = "sans-serif";

/// plotters rounds to whole pixels, so a picture is drawn this many times larger and then reduced.
const SUBPIXELS: u16 = 4;

/// A length in pixels of the finished picture.
pub(crate) fn px<N: From<u16> + Mul<Output = N>>(length: N) -> N {
    length * N::from(SUBPIXELS)
}

type Outcome = Result<(), Box<dyn Error>>;

pub(crate) fn png(
    path: &str,
    (width, height): (u32, u32),
    picture: impl Fn(&DrawingArea<Bitmap, Shift>) -> Outcome,
) -> Outcome {
    let (columns, rows) = (width as usize, height as usize);
    let mut large = vec![0; 3 * px(columns) * px(rows)];
    let area = Bitmap(BitMapBackend::with_buffer(&mut large, (px(width), px(height)))).into_drawing_area();
    prepare(path, &area)?;
    picture(&area)?;
    drop(area);

    // Each pixel is the mean of its square of subpixels.
    let mean = |row: usize, column: usize, channel: usize| {
        let side = px(1);
        let subpixels = (0..side * side).map(|k| {
            let (y, x) = (row * side + k / side, column * side + k % side);
            u32::from(large[3 * (y * px(columns) + x) + channel])
        });
        u8::try_from(subpixels.sum::<u32>() / px(px(1))).unwrap_or(u8::MAX)
    };
    let small: Vec<u8> =
        (0..3 * rows * columns).map(|k| mean(k / 3 / columns, k / 3 % columns, k % 3)).collect();

    let mut file = BitMapBackend::new(path, (width, height));
    file.blit_bitmap((0, 0), (width, height), &small)?;
    file.present()?;
    Ok(())
}

pub(crate) fn svg(
    path: &str,
    (width, height): (u32, u32),
    picture: impl Fn(&DrawingArea<SVGBackend, Shift>) -> Outcome,
) -> Outcome {
    let mut large = String::new();
    let area = SVGBackend::with_string(&mut large, (px(width), px(height))).into_drawing_area();
    prepare(path, &area)?;
    picture(&area)?;
    area.present()?;
    drop(area);

    // The viewBox keeps the subpixels; only the size on the page is reduced.
    let size = |width: u32, height: u32| format!(r#"<svg width="{width}" height="{height}""#);
    fs::write(path, large.replacen(&size(px(width), px(height)), &size(width, height), 1))?;
    Ok(())
}

fn prepare<B: DrawingBackend<ErrorType: 'static>>(path: &str, area: &DrawingArea<B, Shift>) -> Outcome {
    if let Some(folder) = Path::new(path).parent() {
        fs::create_dir_all(folder)?;
    }
    register_font(FONT, FontStyle::Normal, dejavu::sans::regular())
        .map_err(|_| "DejaVu Sans is unreadable")?;
    area.fill(&WHITE)?;
    Ok(())
}

/// plotters' bitmap, with text as high as in its SVG.
pub(crate) struct Bitmap<'a>(BitMapBackend<'a>);

type Drawn = Result<(), DrawingErrorKind<<BitMapBackend<'static> as DrawingBackend>::ErrorType>>;

impl DrawingBackend for Bitmap<'_> {
    type ErrorType = <BitMapBackend<'static> as DrawingBackend>::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        self.0.get_size()
    }

    fn ensure_prepared(&mut self) -> Drawn {
        self.0.ensure_prepared()
    }

    fn present(&mut self) -> Drawn {
        self.0.present()
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        self.0.draw_pixel(point, color)
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Drawn {
        // With ab_glyph, plotters sets text a seventh of its size too high.
        #[expect(clippy::cast_possible_truncation, reason = "the size of a font in pixels is small")]
        let down = (style.size() / 7.0).round() as i32;
        let (dx, dy) = style.transform().transform(0, down);
        self.0.draw_text(text, style, (x + dx, y + dy))
    }
}
