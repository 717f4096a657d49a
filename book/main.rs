//! Makes the pages of the guide: `cargo run -p book --features html` writes `target/book/index.html` and what belongs to it, or into
//! the folder that is given. They need no network.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use mdbook_driver::MDBook;
use mdbook_driver::book::{BookItem, Chapter};

/// The documents with figures, which become the last part of the book.
const DOCUMENTS: [(&str, &str); 3] = [
    ("Performance, all tables", "performance.md"),
    ("Accuracy, all functions", "accuracy.md"),
    ("Linear algebra, function by function", "linear_algebra.md"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("a workspace around the book")?;
    let target = env::args().nth(1).map_or_else(|| root.join("target/book"), PathBuf::from);

    let mut book = MDBook::load(root.join("book"))?;
    book.config.build.build_dir = env::current_dir()?.join(&target);
    // Chapters link to the documents where they are in the repository; in the book they stand beside the chapters.
    book.book.for_each_chapter_mut(|chapter| {
        chapter.content = chapter.content.replace("](../../docs/", "](docs/");
    });
    book.book.push_item(BookItem::PartTitle("Figures".into()));
    for (title, name) in DOCUMENTS {
        let text = fs::read_to_string(root.join("docs").join(name))?;
        book.book.push_item(Chapter::new(title, text, Path::new("docs").join(name), Vec::new()));
    }
    book.build()?;

    let pictures = target.join("docs");
    for file in fs::read_dir(root.join("docs"))? {
        let path = file?.path();
        if let (Some("png" | "svg"), Some(name)) =
            (path.extension().and_then(|e| e.to_str()), path.file_name())
        {
            fs::copy(&path, pictures.join(name))?;
        }
    }
    println!("{}", target.join("index.html").display());
    Ok(())
}
