namespace Scriban;
